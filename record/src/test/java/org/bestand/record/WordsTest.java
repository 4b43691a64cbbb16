package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bestand.model.Report;
import org.bestand.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static List<String> folded(String text) {
        return Words.of(text).stream().map(Words.Word::folded).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'Armenië, ARMENIË en armenie\u0308', 'armenie armenie en armenie'",
        "'zo''n F-16''s: 6.500 doden', 'zo n f 16 s 6 500 doden'",
        "'İstanbul Iğdır', 'istanbul igdir'",
        "'Łódź Straße Đakovo Ærø', 'lodz strasse dakovo aero'",
        "'Ｓｔｒｅｌｓａｕ ﬁjn ĳs', 'strelsau fijn ijs'",
        "'ge\u00ADsneu\u200Dveld en\u200Btoen', 'gesneuveld en toen'",
        "'Київ Ўзбекистон ΟΔΟΣ οδός', 'киів узбекистон οδοσ οδοσ'",
        "'🕊 … \u0301 “”', ''"
    })
    void areFoldedAndParted(String text, String words) {
        assertThat(String.join(" ", folded(text))).isEqualTo(words);
    }

    @Test
    void keepWhereTheyStandInCodePoints() {
        assertThat(Words.of("🕊 Één 🕊bestand"))
                .containsExactly(new Words.Word("een", new Span(2, 5)), new Words.Word("bestand", new Span(7, 14)));
    }

    @Test
    void ofAReportAreThoseOfTitleAndTextEachOnceAndNotWithoutEnd() {
        Report report = Ruritania.report("a", "Kop op de kop");
        assertThat(Words.of(report)).containsExactly("kop", "op", "de");
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            endless.append("woord").append(i).append(' ');
        }
        assertThat(Words.of(Ruritania.report("b", endless.toString())))
                .hasSizeBetween(30_000, 100_000)
                .contains("kop", "woord0");
        assertThat(folded("a".repeat(1000))).containsExactly("a".repeat(64));
    }
}
