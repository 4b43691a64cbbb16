package org.bestand.record;

import java.util.Optional;
import org.bestand.model.Decision;
import org.jdbi.v3.core.Handle;

/** Takes reports in: their texts, what was read in them, their words for searching. Works within its caller's transaction. */
final class Arrivals {
    private final Handle handle;
    private final Index index;
    private final Scribe scribe;

    Arrivals(Handle handle, Index index, Scribe scribe) {
        this.handle = handle;
        this.index = index;
        this.scribe = scribe;
    }

    /** Takes a report in. A later edition of one that its sender took back makes it count again. */
    Outcome take(Incoming one) {
        Senders senders = new Senders(handle);
        Optional<Decision> takenBack = senders.takenBack(one.report().id());
        if (takenBack.isPresent() && !Senders.isLifted(takenBack.get(), one.original())) {
            return Outcome.OUTDATED;
        }
        Reports reports = new Reports(handle);
        Outcome outcome = reports.add(one.report(), one.claims(), one.original(), scribe);
        if (outcome == Outcome.ADDED || outcome == Outcome.CHANGED) {
            long seq = reports.stored(one.report().id()).orElseThrow().seq();
            new Search(handle, index).add(seq, one.report());
            takenBack.ifPresent(decision -> senders.lift(decision, scribe));
        }
        if (outcome != Outcome.ALREADY_THERE && outcome != Outcome.OUTDATED) {
            new Incidents(handle).markStale();
        }
        return outcome;
    }
}
