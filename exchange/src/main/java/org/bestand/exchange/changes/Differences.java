package org.bestand.exchange.changes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.ReportDate;
import org.bestand.record.Known;

/** What differs between two states of a record: report by report, claim by claim, incident by incident. */
public final class Differences {
    private final Known before;
    private final Known after;

    public Differences(Known before, Known after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A report that is of another day than before.
     *
     * @param report its id
     */
    public record Redated(String report, ReportDate before, ReportDate after) {}

    /** Ids of the reports that only the later state holds. */
    public List<String> newReports() {
        return lacking(after.reports().keySet(), before.reports().keySet());
    }

    /** Ids of the reports that only the former state holds. */
    public List<String> goneReports() {
        return lacking(before.reports().keySet(), after.reports().keySet());
    }

    private static List<String> lacking(Collection<String> some, Set<String> others) {
        return some.stream().filter(id -> !others.contains(id)).sorted().toList();
    }

    /** The reports that are of another day, by their ids. */
    public List<Redated> redated() {
        return before.reports().keySet().stream()
                .filter(after.reports()::containsKey)
                .sorted()
                .map(id -> new Redated(
                        id,
                        before.reports().get(id).date(),
                        after.reports().get(id).date()))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
    }

    /** The claims that count only in the later state: read, added or no longer rejected since. */
    public List<Claim> newClaims() {
        return lacking(after.claims(), before.byId());
    }

    /** The claims that count only in the former state: rejected, taken back or not found again since. */
    public List<Claim> goneClaims() {
        return lacking(before.claims(), after.byId());
    }

    private static List<Claim> lacking(List<Claim> some, Map<String, Claim> others) {
        return some.stream().filter(claim -> !others.containsKey(claim.id())).toList();
    }

    /**
     * The incidents of both states, the unchanged ones among them: those of the later state in its order, each with the former one that shares
     * most claims with it, of which each has one heir at most; then those that are gone.
     *
     * @param each told one after the other, so that nobody need keep all their ledgers
     */
    public void incidents(Consumer<Pair> each) {
        Map<String, Incident> olds = new HashMap<>();
        before.incidents().forEach(incident -> incident.claims().forEach(claim -> olds.putIfAbsent(claim, incident)));
        Set<Incident> met = new HashSet<>();
        for (Incident incident : after.incidents()) {
            Incident old = closest(incident, olds, met);
            if (old != null) {
                met.add(old);
            }
            each.accept(new Pair(old == null ? null : before.ledger(old), after.ledger(incident)));
        }
        before.incidents().stream()
                .filter(incident -> !met.contains(incident))
                .forEach(incident -> each.accept(new Pair(before.ledger(incident), null)));
    }

    private static Incident closest(Incident incident, Map<String, Incident> olds, Set<Incident> met) {
        Map<Incident, Integer> shared = new HashMap<>();
        incident.claims().stream()
                .map(olds::get)
                .filter(old -> old != null && !met.contains(old))
                .forEach(old -> shared.merge(old, 1, Integer::sum));
        return shared.entrySet().stream()
                .max(Map.Entry.<Incident, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
