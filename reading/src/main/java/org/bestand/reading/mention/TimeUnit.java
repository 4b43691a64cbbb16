package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;

/** Units of time, in the order of the packs' numbers. */
enum TimeUnit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** So many of the unit in days, months and years; what is less than a day is none, more hours make whole days. */
    Period times(BigDecimal amount) {
        return switch (this) {
            case MINUTE -> Period.ZERO;
            case HOUR -> Period.ofDays(whole(amount, "1", "24"));
            case DAY -> Period.ofDays(whole(amount, "1", "1"));
            case WEEK -> Period.ofDays(whole(amount, "7", "1"));
            case MONTH -> Period.ofMonths(whole(amount, "1", "1"));
            case YEAR -> years(amount);
        };
    }

    static TimeUnit of(BigDecimal number) {
        return values()[number.intValueExact()];
    }

    private static Period years(BigDecimal amount) {
        boolean even = amount.stripTrailingZeros().scale() <= 0;
        return even ? Period.ofYears(whole(amount, "1", "1")) : Period.ofMonths(whole(amount, "12", "1"));
    }

    private static int whole(BigDecimal amount, String factor, String divisor) {
        return amount.multiply(new BigDecimal(factor))
                .divide(new BigDecimal(divisor), 0, RoundingMode.DOWN)
                .intValue();
    }
}
