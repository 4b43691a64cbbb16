package org.bestand.exchange.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Claim;

/** Which claims a claim supersedes, contradicts, is compatible with, is a copy of. */
final class Ties {
    private final Map<String, Set<String>> supersedes = new HashMap<>();
    private final Map<String, Set<String>> contradicts = new HashMap<>();
    private final Map<String, Set<String>> compatible = new HashMap<>();
    private final Map<String, Claim> byWords = new HashMap<>();
    private final View view;

    Ties(View view) {
        this.view = view;
        for (Ledger ledger : view.incidents()) {
            ledger.cells().forEach(cell -> cell.relations().forEach(this::take));
            ledger.disputes().forEach(this::take);
        }
        view.claims().forEach(claim -> byWords.putIfAbsent(words(claim.report(), claim), claim));
    }

    private void take(Ledger.Related related) {
        String first = related.first().claim().id();
        String second = related.second().claim().id();
        switch (related.relation()) {
            case RAISES, LOWERS, RETRACTS -> add(supersedes, second, first);
            case CONTRADICTS, DENIES -> both(contradicts, first, second);
            case AGREES -> both(compatible, first, second);
        }
    }

    private static void both(Map<String, Set<String>> ties, String first, String second) {
        add(ties, first, second);
        add(ties, second, first);
    }

    private static void add(Map<String, Set<String>> ties, String from, String to) {
        ties.computeIfAbsent(from, f -> new TreeSet<>()).add(to);
    }

    private static String words(String report, Claim claim) {
        return report + "\n" + claim.kind() + "\n" + claim.evidence().trigger() + "\n"
                + claim.evidence().quote();
    }

    String supersedes(Claim claim) {
        return sorted(supersedes, claim);
    }

    String contradicts(Claim claim) {
        return sorted(contradicts, claim);
    }

    String compatible(Claim claim) {
        return sorted(compatible, claim);
    }

    private static String sorted(Map<String, Set<String>> ties, Claim claim) {
        return Several.of(ties.getOrDefault(claim.id(), Set.of()).stream().toList());
    }

    /** The same claim of the report that this one's report reprints. */
    String copyOf(Claim claim) {
        String origin = view.origin(claim.report());
        Claim first = origin.equals(claim.report()) ? null : byWords.get(words(origin, claim));
        return first == null ? "" : first.id();
    }
}
