package org.bestand.record;

import java.util.Optional;
import org.bestand.model.Decision;
import org.bestand.model.Decision.TakenBack;
import org.bestand.model.Decision.Undone;
import org.bestand.model.Original;
import org.jdbi.v3.core.Handle;

/** What those who send reports decide about them: to take one back, and to send it again after all. Works within its caller's transaction. */
final class Senders {
    private final Handle handle;
    private final Decisions decisions;

    Senders(Handle handle) {
        this.handle = handle;
        this.decisions = new Decisions(handle);
    }

    /** The decision by which the sender of a report took it back, where that holds. */
    Optional<Decision> takenBack(String report) {
        return decisions.takenBack(report);
    }

    /** Whether something that a sender sends makes a report count again: only what is later than its taking back. */
    static boolean isLifted(Decision decision, Original sent) {
        TakenBack back = (TakenBack) decision.change();
        return new Original("", back.edition()).isBefore(sent);
    }

    void lift(Decision decision, Scribe scribe) {
        decisions.take(new Undone(decision.number()), "its sender sent a later edition", scribe, claim -> false);
    }

    Optional<Decision> takeBack(String report, String edition, String status, Scribe scribe) {
        Reports reports = new Reports(handle);
        Optional<Reports.Stored> stored = reports.stored(report);
        boolean isLate = stored.isPresent()
                && new Original("", edition)
                        .isBefore(reports.original(stored.get().seq()));
        if (stored.isEmpty() || isLate || takenBack(report).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(decisions.take(
                new TakenBack(report, edition, status), "its sender says " + status, scribe, claim -> false));
    }
}
