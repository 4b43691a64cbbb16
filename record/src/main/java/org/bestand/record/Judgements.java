package org.bestand.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.linking.Decided;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Corrected;

/**
 * What people decided, ready to be asked; shared by threads.
 *
 * @param decisions all decisions, those undone among them, in the order of their numbers
 * @param decided what they come to
 * @param kept the ids of the claims that decisions keep, by report
 */
record Judgements(List<Decision> decisions, Decided decided, Map<String, Set<String>> kept) {
    static final Judgements NONE = of(List.of());

    static Judgements of(List<Decision> all) {
        Decided decided = new Decided(all);
        Map<String, Set<String>> kept = new HashMap<>();
        for (Decision decision : all) {
            claim(decision).ifPresent(claim -> {
                if (claim(decided.of(claim.id())).isPresent()) {
                    kept.computeIfAbsent(claim.report(), report -> new TreeSet<>())
                            .add(claim.id());
                }
            });
        }
        return new Judgements(List.copyOf(all), decided, kept);
    }

    /** The report of a claim that a decision keeps, read or not. */
    Optional<String> reportOf(String claim) {
        return keptClaim(claim).map(Claim::report);
    }

    /** The claim of an id as a decision keeps it. */
    Optional<Claim> keptClaim(String id) {
        return claim(decided.of(id));
    }

    /** The ids of the claims of a report that decisions keep. */
    Set<String> keptIn(String report) {
        return kept.getOrDefault(report, Set.of());
    }

    private static Optional<Claim> claim(Decision decision) {
        Decision.Change change = decision == null ? null : decision.change();
        if (change instanceof Accepted accepted) {
            return Optional.of(accepted.claim());
        }
        return change instanceof Corrected corrected ? Optional.of(corrected.after()) : Optional.empty();
    }
}
