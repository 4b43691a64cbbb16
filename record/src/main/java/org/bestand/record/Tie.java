package org.bestand.record;

import java.time.YearMonth;
import java.util.Comparator;
import org.bestand.model.Kind;

/**
 * Who does what to whom, as claims tell that count: what is denied, negated or merely planned is left out, and who is not named.
 *
 * @param kind what is done
 * @param role what the agent is to it
 * @param agent party code of who does it
 * @param target party code of the other; empty where none is told
 * @param month the month that it was in; null where it is not known, or may be several
 * @param claims how many claims say so
 */
public record Tie(Kind kind, Role role, String agent, String target, YearMonth month, long claims) {
    /** By kind, role and parties, the earliest first, those without a month last. */
    static final Comparator<Tie> IN_ORDER = Comparator.comparing(Tie::kind)
            .thenComparing(Tie::role)
            .thenComparing(Tie::agent)
            .thenComparing(Tie::target)
            .thenComparing(Tie::month, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What the agent of a tie is to it. */
    public enum Role {
        /** does it to the target */
        DOES,
        /** does it together with the target: the two in alphabetical order */
        TOGETHER,
        /** brings about what the target takes part in */
        MEDIATES
    }
}
