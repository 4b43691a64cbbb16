package org.bestand.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bestand.reading.syntax.net.Features;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private final Encoder encoder = new Encoder(
            new Inventory(List.of("?", "root", "00", "\"", "istanbul")),
            new Inventory(List.of("?", "root", "N:SG", "V", "N:SG V", "~V")));

    private static Entry entry(String front, String... tags) {
        return new Entry(
                front,
                java.util.Arrays.stream(tags).map(tag -> new Reading("x", tag)).toList());
    }

    @Test
    void takesDigitsAndQuotationMarksAlike() {
        Features features = encoder.encode(List.of("49", "„", "”"), List.of(entry(""), entry(""), entry("")));
        assertThat(features.words()).containsExactly(Inventory.ROOT, 2, 3, 3);
    }

    @Test
    void lowersLettersInEveryLocaleAlike() {
        assertThat(Encoder.plain("ISTANBUL")).isEqualTo("istanbul");
        assertThat(Encoder.plain("zo’n")).isEqualTo("zo'n");
    }

    @Test
    void tellsEachReadingAndAllOfThemTogether() {
        Features features =
                encoder.encode(List.of("a", "b", "c"), List.of(entry("", "V", "N:SG"), entry("ab", "V"), entry("")));
        assertThat(features.readings()[1]).containsExactly(3, 2, 4);
        assertThat(features.readings()[2]).containsExactly(5);
        assertThat(features.readings()[3]).containsExactly(Inventory.UNKNOWN);
    }

    @Test
    void tellsTheStartOfASentenceFromTheRest() {
        Entry none = entry("");
        Features features =
                encoder.encode(List.of("\"", "Rurania", "Rurania", "rurania"), List.of(none, none, none, none));
        assertThat(features.cases()[2]).isNotEqualTo(features.cases()[3]);
        assertThat(features.cases()[3]).isNotEqualTo(features.cases()[4]);
        assertThat(features.ngrams()[2]).isEqualTo(features.ngrams()[4]);
    }

    @Test
    void bearsAFormOfAnyLength() {
        Features features = encoder.encode(List.of("x".repeat(10_000)), List.of(entry("")));
        assertThat(features.ngrams()[1]).hasSizeLessThan(60);
    }

    @Test
    void tellsLetterCases() {
        assertThat(LetterCase.of("leger")).isEqualTo(LetterCase.LOWER);
        assertThat(LetterCase.of("Leger")).isEqualTo(LetterCase.CAPITAL);
        assertThat(LetterCase.of("NAVO")).isEqualTo(LetterCase.UPPER);
        assertThat(LetterCase.of("McArthur")).isEqualTo(LetterCase.MIXED);
        assertThat(LetterCase.of("1.200")).isEqualTo(LetterCase.NUMBER);
        assertThat(LetterCase.of("F16")).isEqualTo(LetterCase.WITH_DIGITS);
        assertThat(LetterCase.of("...")).isEqualTo(LetterCase.OTHER);
    }
}
