package org.bestand.training;

/** Counts what is right, what was found and what was there to find. */
final class Tally {
    private int right;
    private int found;
    private int there;

    void count(boolean isFound, boolean isThere, boolean isRight) {
        found += isFound ? 1 : 0;
        there += isThere ? 1 : 0;
        right += isRight ? 1 : 0;
    }

    int there() {
        return there;
    }

    /** Harmonic mean of precision and recall in percent. */
    double f1() {
        return found + there == 0 ? 0 : 200.0 * right / (found + there);
    }
}
