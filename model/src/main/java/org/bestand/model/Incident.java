package org.bestand.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One happening as the claims tell of it: a grouping, worked out anew whenever claims come in, never a truth of its own.
 *
 * @param id stable: the same claims give the same id, in whatever order they came
 * @param sort what sort of happening it is
 * @param scope news, or background where reports only recall it
 * @param parties whose happening it is, by party code in alphabetical order; empty where no claim names any
 * @param times the intervals that it may be, in order; more than one where the claims leave the day open, none where nothing is known
 * @param places where, the finest first, each once
 * @param claims ids of its claims, by report in the order of the text; at least one
 * @param ties why each claim is with the others: one for every claim but one, so that all hang together
 */
public record Incident(
        String id,
        Sort sort,
        Scope scope,
        List<String> parties,
        List<When.Interval> times,
        List<Place> places,
        List<String> claims,
        List<Tie> ties) {
    /** The earliest first, the undated last; no two incidents of one record are equal in it. */
    public static final Comparator<Incident> BY_DAYS = Comparator.comparing(
                    Incident::earliest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Incident::sort)
            .thenComparing(Incident::id);

    /**
     * Why two claims are taken to be of one happening.
     *
     * @param claim id of the one
     * @param to id of the other, to which it is nearest
     * @param reasons what speaks for it, in English words, the weightiest first; at least one
     */
    public record Tie(String claim, String to, List<String> reasons) {
        public Tie {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(to, "to");
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("claims are not put together without a reason");
            }
        }
    }

    /** What sort of happening an incident is. */
    public enum Sort {
        /** fighting and attacks, with their toll, their damage and the ground that changed hands */
        VIOLENCE,
        /** a truce, from its proposal to its end */
        TRUCE
    }

    public Incident {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(scope, "scope");
        parties = List.copyOf(parties);
        times = List.copyOf(times);
        places = List.copyOf(places);
        claims = List.copyOf(claims);
        ties = List.copyOf(ties);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an incident is made of claims");
        }
    }

    /**
     * The same with some of its claims alone.
     *
     * @param kept ids of claims, those of others among them
     * @return null where none of them is of it
     */
    public Incident only(Set<String> kept) {
        List<String> told = claims.stream().filter(kept::contains).toList();
        return told.isEmpty()
                ? null
                : new Incident(
                        id,
                        sort,
                        scope,
                        parties,
                        times,
                        places,
                        told,
                        ties.stream()
                                .filter(tie -> kept.contains(tie.claim()) && kept.contains(tie.to()))
                                .toList());
    }

    /** The first day that it can be of; null where nothing is known. */
    public LocalDate earliest() {
        return times.stream()
                .map(When.Interval::start)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The last day that it can be of; null where nothing is known. */
    public LocalDate latest() {
        return times.stream().map(When.Interval::end).max(LocalDate::compareTo).orElse(null);
    }
}
