package org.bestand.reading.mention;

import java.math.BigDecimal;

/** A number in digits or words; it may have a fraction. */
record Figure(int first, int last, BigDecimal value) {

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() <= 15;
    }

    long whole() {
        return value.longValueExact();
    }
}
