package org.bestand.reading.mention;

/** Why a figure beside certain words counts nobody. */
enum Uncounted {
    /** a unit of time stands behind it */
    TIME,
    /** a month stands beside it */
    DATE,
    /** a unit of length, area, speed */
    DISTANCE,
    /** a percentage */
    SHARE,
    /** money, power, weight */
    MEASURE,
    /** how often */
    TIMES,
    /** somebody's age */
    AGE,
    /** the number of a thing: an article of law, a brigade */
    LABEL,
    /** so many for each */
    RATE,
    /** so many of so many */
    PROPORTION,
    /** words before a bare year */
    YEAR,
    /** words before a bare year, or before a number where the tree counts the next noun with it */
    YEAR_OR_NUMBER,
    /** a day, which is not what the figure counts, but forbids nothing */
    DAY
}
