package org.bestand.model;

/**
 * How many, as bounds: a figure is never made up, and vague words stay vague.
 *
 * @param low fewest, or null where open
 * @param high most, or null where open
 * @param about whether the words say that it is approximate
 * @param vague whether the bounds follow from a word (dozens) and not from a figure
 * @param of who is counted, or null where not said
 * @param unit what is counted where it is not people (rounds, houses), or empty
 * @param text the words, verbatim
 */
public record Count(Long low, Long high, boolean about, boolean vague, VictimGroup of, String unit, String text) {
    public Count {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a count needs a bound");
        }
        if (low != null && low < 0 || high != null && high < 0 || low != null && high != null && low > high) {
            throw new IllegalArgumentException("not a count: " + low + " to " + high);
        }
        unit = unit == null ? "" : unit;
        text = text == null ? "" : text;
    }

    public static Count exactly(long n, String text) {
        return new Count(n, n, false, false, null, "", text);
    }

    public Count of(VictimGroup group) {
        return new Count(low, high, about, vague, group, unit, text);
    }

    public Count inUnit(String things) {
        return new Count(low, high, about, vague, of, things, text);
    }

    public boolean isZero() {
        return high != null && high == 0;
    }
}
