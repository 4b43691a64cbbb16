package org.bestand.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Chronicled;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table of other people's events. Works within its caller's transaction. */
final class Chronicle {
    private final Handle handle;

    Chronicle(Handle handle) {
        this.handle = handle;
    }

    /** All events, in the order of their ids. */
    List<Chronicled> all() {
        return all(Long.MAX_VALUE);
    }

    /** The events that were there behind an entry of the history, in the order of their ids. */
    List<Chronicled> all(long entry) {
        return handle
                .createQuery(
                        "SELECT document FROM chronicle WHERE since_entry <= :entry AND (until_entry IS NULL OR until_entry > :entry)")
                .bind("entry", entry)
                .mapTo(String.class)
                .map(Documents::chronicled)
                .stream()
                .sorted(Comparator.comparing(Chronicled::id))
                .toList();
    }

    /** Takes events in by an entry of the history; a later release of a chronicle supersedes what it had under the same id. */
    void take(List<Chronicled> events, long entry) {
        Map<String, Chronicled> before = new HashMap<>();
        all().forEach(event -> before.put(event.id(), event));
        PreparedBatch gone =
                handle.prepareBatch("UPDATE chronicle SET until_entry = :entry WHERE id = :id AND until_entry IS NULL");
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO chronicle (id, since_entry, document) VALUES (:id, :entry, :document)");
        for (Chronicled event : events) {
            if (!event.equals(before.get(event.id()))) {
                gone.bind("id", event.id()).bind("entry", entry).add();
                rows.bind("id", event.id())
                        .bind("entry", entry)
                        .bind("document", Documents.of(event))
                        .add();
            }
        }
        if (rows.size() > 0) {
            gone.execute();
            rows.execute();
        }
    }
}
