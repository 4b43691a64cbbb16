package org.bestand.reading.mention;

/** What words beside a number do to it. */
enum Bound {
    /** nothing: they tell of time or surprise, and may stand between number and comparator */
    NONE,
    /** n and up */
    AT_LEAST,
    /** n and up, for now */
    SO_FAR,
    /** n + 1 and up */
    MORE_THAN,
    /** n + 1 and up, and round */
    MORE_THAN_ABOUT,
    /** up to n - 1 */
    LESS_THAN,
    /** up to n */
    AT_MOST,
    /** round */
    ABOUT,
    /** on top of an earlier figure */
    ADDITIONAL,
    /** a whole total */
    TOTAL,
    /** a running total that has come to n */
    REACHED,
    /** a part of a figure before it */
    PART
}
