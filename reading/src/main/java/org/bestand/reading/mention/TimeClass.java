package org.bestand.reading.mention;

/** Classes of words that patterns of times are made of. */
enum TimeClass {
    /** a weekday, with or without a part of the day glued to it; 1 is Monday */
    WEEKDAY,
    /** a weekday with the night glued to it */
    WEEKNIGHT,
    /** a part of the day */
    PART,
    /** a part of the day as it stands behind a clitic article */
    PARTS,
    /** a month, 1 to 12 */
    MONTH,
    /** a season, by its first month */
    SEASON,
    /** beginning, middle, end: 1 to 3 */
    THIRD,
    /** a unit of time, by the number of its {@link TimeUnit} */
    UNIT,
    /** a number in digits or words, fractions too */
    NUMBER,
    /** a vague quantity */
    SOME,
    /** a day of the month */
    DAY,
    /** a year in four digits */
    YEAR,
    /** an hour of the clock by its number */
    HOUR,
    /** hours and minutes in digits; its value is in minutes */
    TIME,
    /** hours and minutes with the language's mark for hours; its value is in minutes */
    TIMEMARK,
    /** a day, month and year in digits; its value is the day since 1970 */
    CALENDAR
}
