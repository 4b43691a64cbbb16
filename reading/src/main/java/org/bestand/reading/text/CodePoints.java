package org.bestand.reading.text;

import java.util.Arrays;
import org.bestand.model.Span;

/**
 * Turns UTF-16 indexes of one text into code point indexes, in which spans are told. An index within a surrogate pair counts as
 * that of the pair.
 */
public final class CodePoints {
    private final int length;
    /** Indexes of the low surrogates of all pairs, ascending. */
    private final int[] pairs;

    public CodePoints(String text) {
        length = text.length();
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < length; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, n);
    }

    /**
     * The code point index of a UTF-16 index.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public int index(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("index " + utf16 + " of a text of " + length);
        }
        int at = Arrays.binarySearch(pairs, utf16);
        return utf16 - (at < 0 ? -at - 1 : at + 1);
    }

    /** The span from one UTF-16 index to another, end exclusive. */
    public Span span(int start, int end) {
        return new Span(index(start), index(end));
    }
}
