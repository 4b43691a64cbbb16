package org.bestand.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Incident.Tie;
import org.bestand.model.When.Interval;

/**
 * Groups the strands of several reports, one group for each happening. Strands are taken in an order of their own, the surest dated first, so
 * that the order of arrival makes no difference; each is compared only with groups that share a party with it, and a week, a town or the words for the time.
 */
final class AcrossReports {
    /** A happening told by very many reports is known well enough by these. */
    private static final int MOST_COMPARED = 8;

    /** Where this much speaks against one pair, no other pair can make up for it. */
    static final double HOPELESS = -4;

    /** What was told of longer is looked for among the wars and campaigns, */
    static final int MONTH = 28;

    /** and of longer still only there. */
    private static final int LONG = 92;

    private static final int WEEK = 7;

    private static final Comparator<Strand> BY_SURENESS = Comparator.comparingLong(AcrossReports::openDays)
            .thenComparing(s -> s.claims().getFirst().id());

    private final StrandGrounds grounds;
    private final Weights weights;
    private final Reasons reasons;
    private final ByHand byHand;

    AcrossReports(Places places, Weights weights, ByHand byHand) {
        this.grounds = new StrandGrounds(places);
        this.weights = weights;
        this.reasons = new Reasons(places, weights);
        this.byHand = byHand;
    }

    /** The strands of each happening. */
    List<List<Strand>> happenings(List<Strand> strands) {
        return byHand.groups(groups(strands), this::affinity);
    }

    /** All that is told of a happening. */
    Strand joined(List<Strand> happening) {
        return happening.size() == 1 ? happening.getFirst() : Strand.joined(happening, ties(happening));
    }

    /** Ties the first claim of each strand to the first of the strand before it that it goes with best. */
    private List<Tie> ties(List<Strand> group) {
        List<Tie> ties = new ArrayList<>();
        for (int j = 1; j < group.size(); j++) {
            Strand strand = group.get(j);
            Strand nearest = group.subList(0, Math.min(j, MOST_COMPARED)).stream()
                    .max(Comparator.comparingDouble(other -> affinity(other, strand)))
                    .orElseThrow();
            List<String> between = grounds.between(nearest, strand);
            List<String> why = score(strand, group.subList(0, j)) <= 0
                    ? List.of(ByHand.TOGETHER)
                    : reasons.across(between, nearest, strand);
            ties.add(new Tie(
                    strand.claims().getFirst().id(), nearest.claims().getFirst().id(), why));
        }
        return ties;
    }

    private double affinity(Strand a, Strand b) {
        return weights.sum(Weights.ACROSS, grounds.between(a, b));
    }

    private List<List<Strand>> groups(List<Strand> strands) {
        List<List<Strand>> groups = new ArrayList<>();
        Map<String, Set<Integer>> byKey = new HashMap<>();
        for (Strand strand : strands.stream().sorted(BY_SURENESS).toList()) {
            int best = best(strand, candidates(keys(strand, false), byKey), groups);
            if (best < 0) {
                best = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(best).add(strand);
            for (String key : keys(strand, true)) {
                byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(best);
            }
        }
        return groups;
    }

    private static Set<Integer> candidates(Set<String> keys, Map<String, Set<Integer>> byKey) {
        Set<Integer> candidates = new TreeSet<>();
        keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
        return candidates;
    }

    private int best(Strand strand, Set<Integer> candidates, List<List<Strand>> groups) {
        int best = -1;
        double most = 0;
        for (int candidate : candidates) {
            double score = score(strand, groups.get(candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The mean of the average and of the best, as within a report; strands of one report were told apart there. */
    private double score(Strand strand, List<Strand> group) {
        double sum = 0;
        double best = Double.NEGATIVE_INFINITY;
        List<Strand> some = group.subList(0, Math.min(MOST_COMPARED, group.size()));
        for (Strand other : some) {
            double affinity = canBeOne(strand, other) ? affinity(other, strand) : HOPELESS;
            if (affinity <= HOPELESS) {
                return affinity;
            }
            sum += affinity;
            best = Math.max(best, affinity);
        }
        return (sum / some.size() + best) / 2;
    }

    private static boolean canBeOne(Strand a, Strand b) {
        boolean others = !a.parties().isEmpty() && !b.parties().isEmpty() && !Known.meet(a.parties(), b.parties());
        return !others
                && a.sort() == b.sort()
                && !a.report().equals(b.report())
                && Times.ground(a.times(), b.times()) != Ground.Time.APART;
    }

    private static long openDays(Strand strand) {
        return strand.times().isEmpty()
                ? Long.MAX_VALUE
                : strand.times().stream().mapToLong(Times::days).sum();
    }

    /**
     * Where a strand is found, or where it looks for others: under each of its parties with each week that it may be of. It is found a week
     * to either side as well: what is further apart is never one.
     */
    private static Set<String> keys(Strand strand, boolean isFound) {
        int around = isFound ? WEEK : 0;
        Set<String> when = new TreeSet<>();
        for (Interval interval : strand.times()) {
            if (Times.days(interval) >= MONTH) {
                when.add("long");
            }
            if (Times.days(interval) <= LONG) {
                addWeeks(interval.start().minusDays(around), interval.end().plusDays(around), when);
            }
        }
        if (when.isEmpty() && strand.said() != null) {
            addWeeks(strand.said().minusMonths(1), strand.said(), when);
        }
        if (isFound || strand.isOpen()) {
            strand.timeWords().forEach(words -> when.add("in words " + words));
        }
        // Who has no days comes after all that have, and looks for them by the town.
        if (isFound || strand.times().isEmpty()) {
            strand.places().stream().filter(Places::isFine).forEach(place -> when.add("at " + place.name()));
        }
        Set<String> keys = new TreeSet<>();
        Set<String> parties = strand.parties().isEmpty() ? Set.of("?") : strand.parties();
        parties.forEach(party -> when.forEach(time -> keys.add(strand.sort() + " " + party + " " + time)));
        return keys;
    }

    private static void addWeeks(LocalDate from, LocalDate to, Set<String> when) {
        for (long week = Math.floorDiv(from.toEpochDay(), WEEK); week <= Math.floorDiv(to.toEpochDay(), WEEK); week++) {
            when.add(String.valueOf(week));
        }
    }
}
