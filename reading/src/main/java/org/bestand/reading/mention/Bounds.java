package org.bestand.reading.mention;

import org.bestand.model.Count;

/**
 * A numeral's bounds while its comparators are applied.
 *
 * @param first first token of number and comparators
 * @param last last token of number and comparators
 */
record Bounds(
        int first,
        int last,
        Long low,
        Long high,
        boolean about,
        boolean vague,
        boolean additional,
        boolean cumulative,
        boolean part) {

    static Bounds of(Numeral numeral) {
        return new Bounds(
                numeral.first(),
                numeral.last(),
                numeral.low(),
                numeral.high(),
                numeral.about(),
                numeral.vague(),
                false,
                false,
                false);
    }

    /** With the words of a comparator; a number that is open at an end already stays so. */
    Bounds with(Bound bound) {
        return switch (bound) {
            case NONE -> this;
            case AT_LEAST, SO_FAR -> bounded(least(), null, about);
            case MORE_THAN -> bounded(vague ? least() : least() + 1, null, about);
            case MORE_THAN_ABOUT -> bounded(least() + 1, null, true);
            case LESS_THAN -> most() == null || most() == 0 ? this : bounded(null, most() - 1, about);
            case AT_MOST -> most() == null ? this : bounded(null, most(), about);
            case ABOUT -> bounded(low, high, true);
            case ADDITIONAL -> new Bounds(first, last, low, high, about, vague, true, cumulative, part);
            case TOTAL, REACHED -> new Bounds(first, last, low, high, about, vague, additional, true, part);
            case PART -> new Bounds(first, last, low, high, about, vague, additional, cumulative, true);
        };
    }

    Bounds over(int from, int to) {
        return new Bounds(
                Math.min(first, from), Math.max(last, to), low, high, about, vague, additional, cumulative, part);
    }

    Count count(String text) {
        return new Count(low, high, about, vague, null, "", text);
    }

    private long least() {
        return low == null ? high : low;
    }

    private Long most() {
        return high;
    }

    private Bounds bounded(Long from, Long to, boolean round) {
        return new Bounds(first, last, from, to, round, vague, additional, cumulative, part);
    }
}
