package org.bestand.exchange.scoring;

/**
 * How many claims were found.
 *
 * @param right claims that both codings have
 * @param gold claims of the coding that counts as right
 * @param other claims of the measured coding
 */
public record Tally(int right, int gold, int other) {
    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(int moreRight, int moreGold, int moreOther) {
        return new Tally(right + moreRight, gold + moreGold, other + moreOther);
    }

    /** Share of the measured claims that are right; 0 where there are none. */
    public double precision() {
        return other == 0 ? 0 : right / (double) other;
    }

    /** Share of the right claims that were found; 0 where there are none. */
    public double recall() {
        return gold == 0 ? 0 : right / (double) gold;
    }

    /** Harmonic mean of the two. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
