package org.bestand.linking.estimate;

import java.time.LocalDate;
import java.util.List;
import org.bestand.model.When.Interval;

/**
 * What one source says of how many, in whichever reports: the unit that rules count.
 *
 * @param low the least that it says; 0 where it leaves that open
 * @param high the most; null where it leaves that open
 * @param days the days that it counts; null where that is not known, or may be one of several
 * @param about whether the number is rounded
 * @param vague whether it is words for many rather than a number
 * @param origin who is behind it: the last speaker, or the report where nobody is named
 * @param source what sort of source that is
 * @param first the first day on which it can have been said; null where not known
 * @param last the last such day; null where not known
 * @param claims ids of the claims that say it
 */
public record Item(
        long low,
        Long high,
        Interval days,
        boolean about,
        boolean vague,
        String origin,
        SourceClass source,
        LocalDate first,
        LocalDate last,
        List<String> claims) {
    public Item {
        claims = List.copyOf(claims);
    }

    /**
     * The one number that stands for it where a rule must have one: a bound that stands alone counts as the number. Null for words, and
     * between two bounds.
     */
    public Long point() {
        if (vague) {
            return null;
        }
        return high == null || high == low ? Long.valueOf(low) : low == 0 ? high : null;
    }

    /** Whether it counts people of other days than the other, as far as both tell. */
    boolean isApartFrom(Item other) {
        return days != null && other.days != null && !days.overlaps(other.days);
    }

    /** Whether it was surely said before the other. */
    boolean isBefore(Item other) {
        return last != null && other.first != null && last.isBefore(other.first);
    }
}
