package org.bestand.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void cutsAtBlankLinesWhateverTheLineEnds() {
        assertThat(paragraphs("Een.\n\nTwee.\r\n\r\nDrie.\r\rVier.\n \t \nVijf.\u2029\u2029Zes."))
                .containsExactly("Een.", "Twee.", "Drie.", "Vier.", "Vijf.", "Zes.");
    }

    @Test
    void cutsAtSingleLineEndsBetweenSentences() {
        assertThat(paragraphs("Kop\nDe tekst van het stuk.\nNog een alinea.")).hasSize(3);
    }

    @Test
    void goesOnOverALineEndBeforeASmallLetter() {
        assertThat(paragraphs("Dit is een zin\ndie verder gaat.\nDit niet.")).hasSize(2);
    }

    @Test
    void keepsWrappedLinesTogether() {
        String wrapped = "De troepen van het land trokken in de loop van de nacht terug naar\n"
                + "Brussel, Gent en Antwerpen, waar ze volgens de minister van Defensie\n"
                + "Zaterdag aankomen. Daarna gaan de meesten van hen op weg naar het front,\n"
                + "waar het al dagen stil is.";

        assertThat(paragraphs(wrapped)).containsExactly(wrapped);
    }

    @Test
    void knowsWhatStandsAlone() {
        List<Layout.Block> blocks = Layout.blocks("Kop\n\nEen.\nTwee.", 0);

        assertThat(blocks).extracting(Layout.Block::alone).containsExactly(true, false, false);
    }

    @Test
    void findsNothingInBlanks() {
        assertThat(Layout.blocks(" \n\u00A0\n\uFEFF\t", 0)).isEmpty();
        assertThat(Layout.blocks("", 0)).isEmpty();
    }

    private static List<String> paragraphs(String text) {
        return Layout.blocks(text, 0).stream()
                .map(b -> text.substring(b.start(), b.end()))
                .toList();
    }
}
