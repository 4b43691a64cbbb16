package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void countsInCodePointsAndLooksBetweenTheTwoOnly() {
        Paragraphs paragraphs = Paragraphs.of("😀 een.\nTwee.\n\nDrie.");
        assertThat(paragraphs.endBetween(5, 7)).isTrue();
        assertThat(paragraphs.endBetween(0, 6)).isFalse();
        assertThat(paragraphs.endBetween(7, 12)).isFalse();
        assertThat(paragraphs.endBetween(7, 14)).isTrue();
        assertThat(paragraphs.endBetween(14, 19)).isFalse();
        assertThat(Paragraphs.of("").endBetween(0, 9)).isFalse();
    }
}
