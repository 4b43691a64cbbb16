package org.bestand.desk.agreement;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.exchange.scoring.Scores;

/**
 * How far two coders agree.
 *
 * @param scores the second held against the first
 * @param alpha Krippendorff's alpha of each slot
 * @param alphaOfClaims the same of what sentences claim
 * @param spots the reports that they do not agree about, in order
 * @param absent how many reports that both coded the record does not hold
 * @param leftOut how many were left out, as somebody did not look at every claim in them
 */
record Measured(
        Scores scores,
        Map<Slot, OptionalDouble> alpha,
        OptionalDouble alphaOfClaims,
        List<Spot> spots,
        int absent,
        int leftOut) {

    /**
     * A report that two coders do not agree about.
     *
     * @param differences the ids of the claims of each difference
     */
    record Spot(String report, List<Set<String>> differences) {}

    int differences() {
        return spots.stream().mapToInt(spot -> spot.differences().size()).sum();
    }
}
