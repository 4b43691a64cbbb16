package org.bestand.reading.mention;

import org.bestand.reading.mention.NumberPart.Role;

/**
 * A number under way while its parts are read from left to right.
 *
 * @param total what is closed by a scale of a thousand or more
 * @param current what the next scale multiplies
 * @param scale the smallest scale of a thousand or more so far
 * @param last the part read last, or null before the first
 * @param linked whether a link stands between {@code last} and what comes
 * @param hundredths the fraction at its end
 */
record Sum(long total, long current, long scale, NumberPart last, boolean linked, long hundredths) {

    static final Sum NOTHING = new Sum(0, 0, Long.MAX_VALUE, null, false, 0);

    boolean isNumber() {
        return last != null && !linked;
    }

    long whole() {
        return total + current;
    }

    /** The number with one part more, or null where no number goes on like that. */
    Sum plus(NumberPart part) {
        if (hundredths > 0) {
            return null;
        }
        return switch (part.role()) {
            case ONES, ARTICLE -> fitsBelowHundred() ? with(current + part.value(), part) : null;
            case TENS -> fitsBelowHundred() || linked && endsInDigit() ? with(current + part.value(), part) : null;
            case LINK -> last != null && !linked && (endsInDigit() || last.role() == Role.SCALE) ? link() : null;
            case SCALE -> linked ? null : scaled(part);
            case FRACTION -> last == null || linked && endsInDigit() ? fraction(part) : null;
        };
    }

    private boolean fitsBelowHundred() {
        return last == null || last.role() == Role.SCALE;
    }

    private boolean endsInDigit() {
        return (last.role() == Role.ONES || last.role() == Role.ARTICLE) && last.value() < 10 && last.value() > 0;
    }

    private Sum with(long value, NumberPart part) {
        return new Sum(total, value, scale, part, false, 0);
    }

    private Sum link() {
        return new Sum(total, current, scale, last, true, 0);
    }

    private Sum fraction(NumberPart part) {
        long whole = part.value() / 100;
        return new Sum(total, current + whole, scale, part, false, part.value() % 100);
    }

    private Sum scaled(NumberPart part) {
        if (part.value() == 100) {
            return current < 100 ? with(Math.max(1, current) * 100, part) : null;
        }
        if (part.value() >= scale || last != null && current == 0) {
            return null;
        }
        return new Sum(total + Math.max(1, current) * part.value(), 0, part.value(), part, false, 0);
    }
}
