package org.bestand.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bestand.model.Incident.Tie;

/** How well strands of several reports go together, and what those that do tell together. */
final class AcrossReports {
    /** A happening told by very many reports is known well enough by these. */
    static final int MOST_COMPARED = 8;

    /** Where this much speaks against one pair, no other pair can make up for it. */
    static final double HOPELESS = -4;

    private final StrandGrounds grounds;
    private final Weights weights;
    private final Reasons reasons;

    AcrossReports(Places places, Weights weights) {
        this.grounds = new StrandGrounds(places);
        this.weights = weights;
        this.reasons = new Reasons(places, weights);
    }

    /** Ties the first claim of each strand to the first of the strand before it that it goes with best. */
    List<Tie> ties(List<Strand> group) {
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
            ties.add(new Tie(strand.first(), nearest.first(), why));
        }
        return ties;
    }

    /** How much speaks for two strands being of one happening. */
    double affinity(Strand a, Strand b) {
        return weights.sum(Weights.ACROSS, grounds.between(a, b));
    }

    /**
     * How well a strand goes with a group, above 0 where more speaks for it: the mean of the average and of the best, as within a report;
     * strands of one report were told apart there.
     *
     * @param group its strands in their order, of which the first are compared; not empty
     */
    double score(Strand strand, List<Strand> group) {
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
}
