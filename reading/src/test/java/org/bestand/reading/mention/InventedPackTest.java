package org.bestand.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.ReportDate;
import org.bestand.model.VictimGroup;
import org.bestand.reading.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventedPackTest {
    private static final CountFinder COUNTS = new CountFinder(InventedPack.numbers());
    private static final TimeFinder TIMES = new TimeFinder(InventedPack.times());

    @ParameterizedTest
    @CsvSource(textBlock = """
            tri gruns,          3..3
            unedek gruns,       21..21
            tricentunedek,      321..321
            tri mil cent tri,   3103..3103
            1'200 gruns,        1200..1200
            1.5 mil gruns,      1500..1500
            plus cent gruns,    101..null
            min cent gruns,     100..null
            tri to dek gruns,   3..20
            a grun,             1..1
            """)
    void numbersAreComposedOfThePacksParts(String words, String bounds) {
        assertThat(counts(words)).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource({"tri hours", "a stone", "tritri gruns", "1.5 gruns", "mile"})
    void otherWordsAreNoNumbers(String words) {
        assertThat(counts(words)).isEmpty();
    }

    @Test
    void numbersBeyondAllBoundsNeitherThrowNorCount() {
        assertThat(counts("999999999999 mil mil gruns")).isEmpty();
        assertThat(counts("tri" + "ecent".repeat(5000))).isEmpty();
        assertThat(counts("9".repeat(500))).isEmpty();
    }

    @Test
    void compoundsCountLikeTheirLastPart() {
        CountedNouns nouns = InventedPack.numbers().nouns();
        assertThat(nouns.classify("gruns").orElseThrow().group()).isEqualTo(VictimGroup.MIL);
        assertThat(nouns.classify("minigruns").orElseThrow().group()).isEqualTo(VictimGroup.CHD);
        assertThat(nouns.classify("xygruns")).isEmpty();
    }

    @Test
    void timesNeedNoWordsOfAnyLanguageInCode() {
        List<TimeMention> found = TIMES.find(InventedPack.tree("since moondayeve"), ReportDate.of("2024-05-15"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().when().start()).isEqualTo("2024-05-13");
        assertThat(found.getFirst().range()).isEqualTo(new Range(0, 1));
        assertThat(found.getFirst().type()).isEqualTo(TimeMention.Type.SINCE);
    }

    @Test
    void aWrongRowIsNamed() {
        assertThatThrownBy(() -> CountedNouns.of(
                        InventedPack.table(
                                "nouns", "singular plural group sort victim tail one", "grun gruns ARMY person - - -"),
                        InventedPack.table("parts", "part group")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("nouns.tsv:2")
                .hasMessageContaining("ARMY");
        assertThatThrownBy(() -> TimeRules.of(
                        InventedPack.table("words", "words class value", "moonday WEEKDAY one"),
                        InventedPack.table("patterns", "pattern means type"),
                        InventedPack.table("prefixes", "words place role"),
                        InventedPack.table("zones", "words zone"),
                        InventedPack.numbers()))
                .hasMessageContaining("words.tsv:2")
                .hasMessageContaining("'one' is no number");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKDAY, WEEKDAY~$2, INTERVAL, no word $2",
        "MOONDAY, WEEKDAY~$1, INTERVAL, class 'MOONDAY'",
        "WEEKDAY, HOLIDAY~$1, INTERVAL, operation 'HOLIDAY'",
        "WEEKDAY, WEEKDAY~one, INTERVAL, argument 'one'",
        "WEEKDAY, WEEKDAY~$1, SOMETIME, type of times 'SOMETIME'"
    })
    void aWrongPatternIsNamed(String pattern, String means, String type, String complaint) {
        assertThatThrownBy(() -> TimeRules.of(
                        InventedPack.table("words", "words class value", "h CLOCKMARK"),
                        InventedPack.table("patterns", "pattern means type", pattern + " " + means + " " + type),
                        InventedPack.table("prefixes", "words place role"),
                        InventedPack.table("zones", "words zone"),
                        InventedPack.numbers()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("patterns.tsv:2")
                .hasMessageContaining(complaint);
    }

    private static String counts(String words) {
        return COUNTS.find(InventedPack.tree(words)).stream()
                .map(m -> m.count().low() + ".." + m.count().high())
                .collect(Collectors.joining("; "));
    }
}
