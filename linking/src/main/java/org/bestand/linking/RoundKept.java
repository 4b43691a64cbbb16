package org.bestand.linking;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts a round together out of what was kept of each report. */
final class RoundKept {
    private final Round round;
    private final UnaryOperator<String> ids;
    private final Map<String, Gathered> byFirst = new HashMap<>();
    private final Map<Gathered, String> leaders = new IdentityHashMap<>();

    RoundKept(AcrossReports across, UnaryOperator<String> ids) {
        round = Round.empty(across);
        this.ids = ids;
    }

    /**
     * Takes a report in.
     *
     * @param strands what its parts make
     */
    void take(Kept kept, List<Strand> strands) {
        List<Gathered> own = strands.stream().map(Gathered::new).toList();
        for (int i = 0; i < own.size(); i++) {
            own.get(i).score = kept.parts().get(i).score();
            byFirst.put(own.get(i).first(), own.get(i));
            leaders.put(own.get(i), ids.apply(kept.parts().get(i).leader()));
        }
        round.take(kept, own);
    }

    /** How many reports were taken in. */
    int size() {
        return round.size();
    }

    /** The round; empty where it does not hang together. */
    Optional<Round> whole() {
        Map<Gathered, Gathered> groups = new IdentityHashMap<>();
        leaders.forEach((strand, leader) -> groups.put(strand, byFirst.get(leader)));
        boolean isWhole = groups.values().stream().allMatch(leader -> leader != null && groups.get(leader) == leader);
        return isWhole ? Optional.of(round.of(groups)) : Optional.empty();
    }
}
