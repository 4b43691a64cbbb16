package org.bestand.reading.mention;

import org.bestand.model.When;

/**
 * Words for a time.
 *
 * @param range the tokens
 * @param when what they come to, given the report's date
 * @param type what sort of words they are
 */
public record TimeMention(Range range, When when, Type type) {

    /** What sort of words for a time they are. */
    public enum Type {
        /** a day, night, month, year or other interval */
        INTERVAL,
        /** {@code sinds X}: from X on; {@code when} is X itself */
        SINCE,
        /** {@code tot X}: until X */
        UNTIL,
        /** a clock time without a day */
        CLOCK,
        /** a length of time ("in twee dagen tijd") */
        DURATION,
        /** relative to the happening told before ("daarna", "een dag later"); {@code when} is unresolved */
        RELATIVE,
        /** too vague for an interval ("onlangs") */
        VAGUE
    }
}
