package org.bestand.linking;

/** How well two tellings fit in one respect. */
enum Fit {
    /** both say it and it cannot be the same */
    APART,
    /** one of them does not say */
    OPEN,
    /** it can be the same: one lies in the other, or they touch */
    LOOSE,
    /** it is the same */
    CLOSE;

    boolean isApart() {
        return this == APART;
    }

    /** The better of two. */
    Fit or(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
