package org.bestand.record;

import java.util.Comparator;
import java.util.List;
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
        return handle
                .createQuery("SELECT document FROM chronicle")
                .mapTo(String.class)
                .map(Documents::chronicled)
                .stream()
                .sorted(Comparator.comparing(Chronicled::id))
                .toList();
    }

    /** Takes events in; a later release of a chronicle replaces what it had under the same id. */
    void take(List<Chronicled> events) {
        PreparedBatch gone = handle.prepareBatch("DELETE FROM chronicle WHERE id = :id");
        PreparedBatch rows = handle.prepareBatch("INSERT INTO chronicle (id, document) VALUES (:id, :document)");
        for (Chronicled event : events) {
            gone.bind("id", event.id()).add();
            rows.bind("id", event.id()).bind("document", Documents.of(event)).add();
        }
        if (!events.isEmpty()) {
            gone.execute();
            rows.execute();
        }
    }
}
