package org.bestand.linking.estimate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A number that a rule derived from claims.
 *
 * @param rule the rule with its version, such as {@code conservative/2}
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

    /**
     * The numbers of one rule added up. Where it found none of one of them, there is none of the sum.
     *
     * @param estimates by the same rule, of people of whom none is counted twice; at least one
     */
    static Estimate sum(List<Estimate> estimates) {
        Estimate first = estimates.getFirst();
        boolean isDerived = estimates.stream().allMatch(one -> one.status() == Status.DERIVED);
        return new Estimate(
                first.rule(),
                isDerived ? Status.DERIVED : Status.INDETERMINATE,
                isDerived ? sum(estimates, Estimate::low) : null,
                isDerived ? sum(estimates, Estimate::best) : null,
                isDerived ? sum(estimates, Estimate::high) : null,
                estimates.stream().anyMatch(Estimate::openAbove),
                first.grade(),
                estimates.stream().flatMap(one -> one.claims().stream()).toList());
    }

    private static Long sum(List<Estimate> estimates, Function<Estimate, Long> number) {
        List<Long> numbers = estimates.stream().map(number).toList();
        return numbers.contains(null)
                ? null
                : Long.valueOf(numbers.stream().mapToLong(Long::longValue).sum());
    }
}
