package org.bestand.reading.mention;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/**
 * Words for a time.
 *
 * @param range the tokens, a preposition before them included
 * @param when what they come to for what has happened, given the report's date
 * @param ahead what they come to for what is still to come; the same as {@code when} where the words are clear by themselves
 * @param type what sort of words they are
 * @param shift of a {@link Type#RELATIVE} one, how far it lies behind the happening told before, negative for before it, zero for the
 *     same day; of a {@link Type#DURATION}, its length; null where the words do not say
 * @param local whether its clock time is by the clock of the place
 */
public record TimeMention(Range range, When when, When ahead, Type type, Period shift, boolean local) {
    private static final String MORNING = "05:00";
    private static final String EVENING = "18:00";

    /** What sort of words for a time they are. */
    public enum Type {
        /** a day, night, month, year or other interval */
        INTERVAL,
        /** {@code sinds X}: from X on; {@code when} is X itself, unresolved where X is the happening told before */
        SINCE,
        /** {@code tot X}: until X; {@code when} is X itself, {@code ahead} runs from the report's day to its end */
        UNTIL,
        /** a clock time without a day; {@code when} is unresolved but for its clock */
        CLOCK,
        /** a length of time ("in twee dagen tijd") */
        DURATION,
        /** relative to the happening told before ("daarna", "een dag later"); {@code when} is unresolved */
        RELATIVE,
        /** too vague for an interval ("onlangs") */
        VAGUE
    }

    public TimeMention {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(ahead, "ahead");
        Objects.requireNonNull(type, "type");
    }

    /** A time that is the same told or to come. */
    public TimeMention(Range range, When when, Type type) {
        this(range, when, when, type, null, false);
    }

    /** What the words come to: for what is planned, or for what has happened. */
    public When reading(boolean planned) {
        return planned ? ahead : when;
    }

    /**
     * The time of a mention that points back: the anchor's days, shifted, with this mention's clock. A shift by months gives whole
     * months, one by years keeps the anchor's precision.
     *
     * @param anchor when the happening told before was; an unresolved one stays so
     */
    public When from(When anchor) {
        Period distance = shift == null || type != Type.RELATIVE ? Period.ZERO : shift;
        List<Interval> readings = anchor.readings().stream()
                .map(i -> shifted(isByDay() ? morning(i) : i, distance))
                .distinct()
                .toList();
        return When.oneOf(readings, when.text()).at(when.clock(), when.zone());
    }

    /** Whether a clock time is none of a night. */
    private boolean isByDay() {
        return type == Type.CLOCK
                && when.clock() != null
                && when.clock().compareTo(MORNING) >= 0
                && when.clock().compareTo(EVENING) < 0;
    }

    /** Of a night of two days the second. */
    private static Interval morning(Interval night) {
        boolean two = night.start() != null && night.start().plusDays(1).equals(night.end());
        return two ? new Interval(night.end(), night.end()) : night;
    }

    /** This mention as one that begins where the happening told before began ("since then"). */
    public TimeMention fromThen(When anchor) {
        List<Interval> starts = anchor.readings().stream()
                .map(i -> new Interval(i.start(), i.start()))
                .distinct()
                .toList();
        When then = When.oneOf(starts, when.text());
        return new TimeMention(range, then, then, type, shift, local);
    }

    /** From this time to the report's date, for what has gone on since; this time itself where either is open. */
    public When upTo(ReportDate date) {
        LocalDate last = date.latest();
        return !when.isResolved() || last == null || last.isBefore(when.start())
                ? when
                : When.between(when.start(), last, when.text()).at(when.clock(), when.zone());
    }

    private static Interval shifted(Interval interval, Period distance) {
        LocalDate start = interval.start().plus(distance);
        LocalDate end = interval.end().plus(distance);
        return distance.getMonths() == 0
                ? new Interval(start, end)
                : new Interval(
                        YearMonth.from(start).atDay(1), YearMonth.from(end).atEndOfMonth());
    }
}
