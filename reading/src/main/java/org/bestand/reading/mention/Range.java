package org.bestand.reading.mention;

/**
 * Tokens of a sentence, both ends included.
 *
 * @param first index of the first token
 * @param last index of the last token
 */
public record Range(int first, int last) implements Comparable<Range> {
    public Range {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a range of tokens: " + first + " to " + last);
        }
    }

    public int length() {
        return last - first + 1;
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    public boolean overlaps(Range other) {
        return first <= other.last && other.first <= last;
    }

    public boolean contains(Range other) {
        return first <= other.first && other.last <= last;
    }

    @Override
    public int compareTo(Range other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
    }
}
