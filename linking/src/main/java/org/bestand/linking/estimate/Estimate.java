package org.bestand.linking.estimate;

import java.util.List;
import java.util.Objects;

/**
 * A number that a rule derived from claims.
 *
 * @param rule the rule with its version, such as {@code conservative/1}
 * @param status whether there is a number
 * @param low the least; null where the rule gives none
 * @param best the number that the rule puts forward; null where it gives none
 * @param high the most; null where it gives none, or the claims leave it open
 * @param openAbove whether some claim says "at least", so that there can be more than {@code high}
 * @param grade what the rule says of the sources; empty where it says nothing
 * @param claims ids of the claims used, in the order of the cell
 */
public record Estimate(
        String rule,
        Status status,
        Long low,
        Long best,
        Long high,
        boolean openAbove,
        String grade,
        List<String> claims) {

    /** Whether a rule found a number. */
    public enum Status {
        /** it did */
        DERIVED,
        /** there are claims, and the rule does not decide between them or find a number in them */
        INDETERMINATE,
        /** no claim gives a figure */
        UNKNOWN
    }

    public Estimate {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(status, "status");
        claims = List.copyOf(claims);
        if (status != Status.DERIVED && (low != null || best != null || high != null)) {
            throw new IllegalArgumentException("no number without a rule that decides it");
        }
    }
}
