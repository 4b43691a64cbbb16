package org.bestand.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Decision.Split;
import org.bestand.model.Decision.TakenBack;
import org.bestand.model.Decision.Undone;
import org.jdbi.v3.core.Handle;

/** What people decided, out of the history. Works within its caller's transaction. */
final class Decisions {
    private final Handle handle;

    Decisions(Handle handle) {
        this.handle = handle;
    }

    /** All decisions, those undone among them. */
    List<Decision> all() {
        return since(0);
    }

    /** The decisions behind an entry of the history, those undone among them. */
    List<Decision> since(long entry) {
        return between(entry, Long.MAX_VALUE);
    }

    /** Number of the last decision; 0 where there is none. */
    long lastNumber() {
        return new History(handle).lastDecision();
    }

    /** The decisions up to and with an entry of the history, those undone among them. */
    List<Decision> until(long entry) {
        return between(0, entry);
    }

    private List<Decision> between(long before, long last) {
        return new History(handle)
                .decisions(before, last).stream()
                        .map(Changes::decision)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * Writes down a decision.
     *
     * @param known whether there is a claim of this id
     * @throws RecordException where it is about something that the record does not hold
     */
    Decision take(Change change, String why, Scribe scribe, Predicate<String> known) {
        lacking(change, known).ifPresent(what -> {
            throw new RecordException("nothing was decided: the record holds no " + what);
        });
        Entry entry = new History(handle)
                .write(scribe, Changes.action(change), Changes.subject(change), Changes.document(change, why));
        return new Decision(entry.number(), entry.at(), entry.who(), change, why);
    }

    /** The decision by which the sender of a report took it back, where that holds. */
    Optional<Decision> takenBack(String report) {
        // Asked for every report that comes in, and hardly ever so: the whole history is looked through only then.
        boolean ever = handle.createQuery("SELECT count(*) FROM history WHERE subject = :id AND action = 'take-back'")
                        .bind("id", report)
                        .mapTo(Long.class)
                        .one()
                > 0;
        return !ever
                ? Optional.empty()
                : Decision.standing(all()).stream()
                        .filter(decision -> decision.change() instanceof TakenBack back
                                && back.report().equals(report))
                        .reduce((first, second) -> second);
    }

    private Optional<String> lacking(Change change, Predicate<String> known) {
        return switch (change) {
            case Accepted accepted ->
                holdsWords(accepted.claim())
                        ? Optional.empty()
                        : claims(Set.of(accepted.claim().id()), known);
            case Rejected rejected -> claims(Set.of(rejected.claim().id()), known);
            case Corrected corrected -> claims(Set.of(corrected.after().id()), known);
            case Merged merged -> claims(merged.claims(), known);
            case Split split -> {
                Set<String> all = new HashSet<>(split.apart());
                all.addAll(split.rest());
                yield claims(all, known);
            }
            case Dated dated -> report(dated.report());
            case TakenBack back -> report(back.report());
            case Undone undone ->
                !between(undone.number() - 1, undone.number()).isEmpty()
                        ? Optional.empty()
                        : Optional.of("decision " + undone.number() + "; bestand history lists them");
        };
    }

    /** What a person read in a report is a claim too, where no reading found it: its words are enough. */
    private boolean holdsWords(Claim claim) {
        return new Reports(handle)
                .report(claim.report())
                .filter(report -> claim.evidence().isIn(report.text()))
                .isPresent();
    }

    private Optional<String> report(String id) {
        return new Reports(handle).report(id).isPresent() ? Optional.empty() : Optional.of("report " + id);
    }

    private static Optional<String> claims(Set<String> wanted, Predicate<String> known) {
        return wanted.stream()
                .filter(id -> !known.test(id))
                .sorted()
                .findFirst()
                .map(id -> "claim " + id);
    }
}
