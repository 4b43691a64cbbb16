package org.bestand.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Digests;
import org.bestand.model.Visit;
import org.jdbi.v3.core.Handle;

/** The tables of addresses that are watched and of items that were read there. Works within its caller's transaction. */
final class Feeds {
    private final Handle handle;

    Feeds(Handle handle) {
        this.handle = handle;
    }

    Optional<Visit> visit(String address) {
        return handle.createQuery("SELECT * FROM feed WHERE address = :address")
                .bind("address", address)
                .map((row, context) -> new Visit(
                        row.getString("address"),
                        row.getString("etag"),
                        row.getString("modified"),
                        Instant.parse(row.getString("due")),
                        row.getInt("failures")))
                .findFirst();
    }

    void put(Visit visit) {
        handle.execute("DELETE FROM feed WHERE address = ?", visit.address());
        handle.execute(
                "INSERT INTO feed (address, etag, modified, due, failures) VALUES (?, ?, ?, ?, ?)",
                visit.address(),
                visit.etag(),
                visit.modified(),
                visit.due().toString(),
                visit.failures());
    }

    boolean has(String item) {
        return handle.createQuery("SELECT count(*) FROM feed_item WHERE item = :item")
                        .bind("item", hash(item))
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void add(String item) {
        if (!has(item)) {
            handle.execute("INSERT INTO feed_item (item) VALUES (?)", hash(item));
        }
    }

    private static String hash(String item) {
        return Digests.of(List.of(item));
    }
}
