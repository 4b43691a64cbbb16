package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bestand.reading.text.Document;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Sentence.Quotation;
import org.junit.jupiter.api.Test;

class DutchQuotationsTest {

    @Test
    void areFoundInEachStyle() {
        for (String marks : List.of("\"\"", "''", "‘’", "“”", "„”", "„“", "‚’", "«»", "””", "`'")) {
            String text = "Hij sprak van " + marks.charAt(0) + "zware provocaties" + marks.charAt(1) + " gisteren.";
            assertThat(quoted(text)).as(marks).containsExactly("zware provocaties");
        }
        assertThat(quoted("Hij zei: ,,Wij blijven'' en ging.")).containsExactly("Wij blijven");
        assertThat(quoted("Hij zei: ''Wij blijven'' en ging.")).containsExactly("Wij blijven");
    }

    @Test
    void doNotEndAtAnApostrophe() {
        assertThat(quoted("Ze zei: 'De foto's van de Houthi's zijn 's nachts gemaakt' en zweeg."))
                .containsExactly("De foto's van de Houthi's zijn 's nachts gemaakt");
        assertThat(quoted("Ze zei: ‘’s Nachts zijn de foto’s gemaakt’ en zweeg."))
                .containsExactly("’s Nachts zijn de foto’s gemaakt");
    }

    @Test
    void areNotMadeByApostrophes() {
        assertThat(quoted("Baku's troepen en de leiders' plan uit de jaren '90 en '00 faalden 's nachts."))
                .isEmpty();
        assertThat(Texts.tokens("De leiders' plan uit de jaren '90.")).isEqualTo("De leiders' plan uit de jaren '90 .");
    }

    @Test
    void canStandWithinEachOther() {
        assertThat(quoted("\"Zij noemen ons 'terroristen'\", zei hij."))
                .containsExactly("terroristen", "Zij noemen ons ' terroristen '");
    }

    @Test
    void areCutAtTheBordersOfSentences() {
        List<Sentence> sentences = Texts.document("\"Wij gaan. Wij winnen. Wij blijven\", zei hij.")
                .sentences();

        assertThat(sentences.get(0).quotations()).containsExactly(new Quotation(1, 3, false, true));
        assertThat(sentences.get(1).quotations()).containsExactly(new Quotation(0, 2, true, true));
        assertThat(sentences.get(2).quotations()).containsExactly(new Quotation(0, 1, true, false));
        assertThat(sentences.get(2).isQuoted(0)).isTrue();
        assertThat(sentences.get(2).isQuoted(4)).isFalse();
    }

    @Test
    void endWithTheParagraphWhereTheyAreNotClosed() {
        assertThat(quoted("Hij riep: \"Wij blijven hier.\n\nDe rest zweeg.")).containsExactly("Wij blijven hier .");
    }

    private static List<String> quoted(String text) {
        Document document = Texts.document(text);
        return document.sentences().stream()
                .flatMap(s -> s.quotations().stream().map(q -> words(s, q)))
                .sorted(java.util.Comparator.comparing(String::length))
                .toList();
    }

    private static String words(Sentence sentence, Quotation quotation) {
        return String.join(
                " ",
                IntStream.rangeClosed(quotation.first(), quotation.last())
                        .mapToObj(i -> sentence.token(i).form())
                        .toList());
    }
}
