package org.bestand.linking;

import java.util.Arrays;

/** Where the paragraphs of a text end, counted in code points as evidence is. */
final class Paragraphs {
    private final int[] ends;

    private Paragraphs(int[] ends) {
        this.ends = ends;
    }

    static Paragraphs of(String text) {
        int[] points = text.codePoints().toArray();
        int[] ends = new int[(int) Arrays.stream(points).filter(c -> c == '\n').count()];
        int next = 0;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                ends[next++] = i;
            }
        }
        return new Paragraphs(ends);
    }

    /** Whether a paragraph ends from the one code point to before the other. */
    boolean endBetween(int from, int to) {
        int at = Arrays.binarySearch(ends, from);
        int first = at >= 0 ? at : -at - 1;
        return first < ends.length && ends[first] < to;
    }
}
