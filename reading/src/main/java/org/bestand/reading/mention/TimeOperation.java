package org.bestand.reading.mention;

/** What a wording of time means; the arguments are those of the pack's patterns. */
enum TimeOperation {
    /** DAYS from to [part]: days counted from the report's */
    DAYS(true, 2),
    /** the night before the report's day, to come that after it */
    TONIGHT(true),
    /** WEEKDAY d: the last one on or before the report's day, to come the first on or after it */
    WEEKDAY(true),
    /** WEEKDAY_BEFORE d: the last one before the report's day */
    WEEKDAY_BEFORE(true),
    /** WEEKDAY_LAST d: the last one before the report's day, or the one before that where it lies in the report's week */
    WEEKDAY_LAST(true),
    /** WEEKDAY_NEXT d: the first one on or after the report's day */
    WEEKDAY_NEXT(true),
    /** WEEKDAY_OF_WEEK d w: that day of the calendar week so many after the report's */
    WEEKDAY_OF_WEEK(true),
    /** NIGHT_TO d: the night that ends on that weekday */
    NIGHT_TO(true),
    /** NIGHT_OF d: the night that begins on that weekday */
    NIGHT_OF(true),
    /** WEEKEND w: Saturday and Sunday; -1 wholly before the report's day, 0 the last that has begun, 1 the next */
    WEEKEND(true),
    /** WEEK w: the calendar week so many after the report's; the report's own only up to its day */
    WEEK(true),
    /** the report's week up to the day before */
    WEEK_SO_FAR(true),
    /** the report's week from its day on */
    WEEK_REST(true),
    /** LAST n unit: so long up to the report's day */
    LAST(true),
    /** NEXT n unit: so long from the report's day on */
    NEXT(true),
    /** MONTH_REL m: the calendar month so many after the report's; its own only up to its day */
    MONTH_REL(false),
    /** THIRD_REL t m: a third of such a month */
    THIRD_REL(false),
    /** MONTH m [y]: without a year the last on or before the report's day, to come the first on or after it */
    MONTH(false),
    /** MONTH_OF m y: in the year so many after the report's */
    MONTH_OF(false),
    /** THIRD t m [y]: days 1-10, 11-20, 21-end of a month */
    THIRD(false),
    /** THIRD_OF t m y: the same in the year so many after the report's */
    THIRD_OF(false),
    /** YEAR_REL y: the calendar year so many after the report's; its own only up to its day */
    YEAR_REL(false),
    /** YEAR_THIRD_REL t y: January-March, May-August, October-December of such a year */
    YEAR_THIRD_REL(false),
    /** YEAR y */
    YEAR(false),
    /** YEAR_THIRD t y */
    YEAR_THIRD(false),
    /** DECADE n: ten years of the last century */
    DECADE(false),
    /** SEASON s [y]: three months from that one on; without a year the last that has begun */
    SEASON(false),
    /** SEASON_OF s y: that of the year so many after the report's */
    SEASON_OF(false),
    /** SEASON_NEXT s: the first that begins after the report's day */
    SEASON_NEXT(false),
    /** DATE d m [y]: without a year the last on or before the report's day, to come the first on or after it */
    DATE(false),
    /** DATE_OF d m y: in the year so many after the report's */
    DATE_OF(false),
    /** DATE_AS n: a day by its number since 1970 */
    DATE_AS(false),
    /** DATES d d m [y]: from the one day to the other */
    DATES(false),
    /** AGO n unit: a day, a calendar week or month, a year with the precision of the report's date */
    AGO(true),
    /** IN n unit: the same ahead */
    IN(true),
    /** SHIFT n unit sign: so far behind (1) or before (-1) the happening told before */
    SHIFT(false),
    /** SHIFT_SOME unit: the same day for hours, else not known */
    SHIFT_SOME(false),
    /** the day of the happening told before */
    SAME(false),
    /** PART p: a part of that day */
    PART(false, 0),
    /** LENGTH n unit */
    LENGTH(false),
    /** nothing that can be worked out */
    SOME(false),
    /** CLOCK hour minutes [n sign [part]]: so many minutes after the hour, and n more or fewer */
    CLOCK(false, 4);

    private final boolean daily;
    private final int partArgument;

    TimeOperation(boolean daily) {
        this(daily, Integer.MAX_VALUE);
    }

    TimeOperation(boolean daily, int partArgument) {
        this.daily = daily;
        this.partArgument = partArgument;
    }

    /** Whether the outcome changes from one day of the report to the next, so that a report of some day in a month has candidates. */
    boolean isDaily() {
        return daily;
    }

    /** Index of the argument that names a part of the day; beyond the arguments where there is none. */
    int partArgument() {
        return partArgument;
    }
}
