package org.bestand.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bestand.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void areTheIndexesOfATextWithoutSurrogates() {
        CodePoints points = new CodePoints("Armenië");

        assertThat(points.index(0)).isZero();
        assertThat(points.index(7)).isEqualTo(7);
        assertThat(points.span(2, 5)).isEqualTo(new Span(2, 5));
    }

    @Test
    void countAPairOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c";
        CodePoints points = new CodePoints(text);

        for (int i = 0; i <= text.length(); i++) {
            boolean within = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
            assertThat(points.index(i)).as("index %d", i).isEqualTo(text.codePointCount(0, within ? i - 1 : i));
        }
    }

    @Test
    void countLoneSurrogatesAsOneEach() {
        CodePoints points = new CodePoints("\uDE00\uD83Dx\uD83D");

        assertThat(points.span(0, 4)).isEqualTo(new Span(0, 4));
    }

    @Test
    void knowManyPairs() {
        String text = "\uD83D\uDE00".repeat(1000);

        assertThat(new CodePoints(text).index(text.length())).isEqualTo(1000);
    }

    @Test
    void endWithTheText() {
        CodePoints points = new CodePoints("abc");

        assertThatThrownBy(() -> points.index(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.index(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
