package org.bestand.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.linking.Linked;
import org.bestand.linking.Linker;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The derived tables of incidents. Works within its caller's transaction. */
final class Incidents {
    private final Handle handle;

    Incidents(Handle handle) {
        this.handle = handle;
    }

    void markStale() {
        handle.execute("UPDATE linking SET stale = 1 WHERE one = 1");
    }

    /** Whether claims came in since, or another version of the linker worked them out. */
    boolean areStale() {
        return handle.createQuery("SELECT count(*) FROM linking WHERE stale = 0 AND linker = :linker")
                        .bind("linker", Linker.VERSION)
                        .mapTo(Integer.class)
                        .one()
                == 0;
    }

    Linked all() {
        List<Dating> datings = handle.createQuery("SELECT document FROM dating")
                .mapTo(String.class)
                .map(Documents::dating)
                .list();
        return new Linked(
                incidents(), byReport(datings), reprints(handle.createQuery("SELECT report, origin FROM reprint")));
    }

    static Map<String, String> reprints(org.jdbi.v3.core.statement.Query query) {
        Map<String, String> reprints = new TreeMap<>();
        query.map((row, context) -> Map.entry(row.getString("report"), row.getString("origin")))
                .forEach(entry -> reprints.put(entry.getKey(), entry.getValue()));
        return reprints;
    }

    /** Put in order here: each database, and each server of PostgreSQL, has an order of its own for words. */
    static List<Dating> byReport(List<Dating> datings) {
        return datings.stream().sorted(Comparator.comparing(Dating::report)).toList();
    }

    private List<Incident> incidents() {
        return handle.createQuery("SELECT document FROM incident ORDER BY position")
                .mapTo(String.class)
                .map(Documents::incident)
                .list();
    }

    void replace(Linked linked) {
        handle.execute("DELETE FROM incident_claim");
        handle.execute("DELETE FROM incident");
        handle.execute("DELETE FROM dating");
        handle.execute("DELETE FROM reprint");
        linked.copies()
                .forEach((report, origin) ->
                        handle.execute("INSERT INTO reprint (report, origin) VALUES (?, ?)", report, origin));
        if (!linked.incidents().isEmpty()) {
            insert(linked.incidents());
        }
        linked.datings()
                .forEach(dating -> handle.execute(
                        "INSERT INTO dating (report, document) VALUES (?, ?)", dating.report(), Documents.of(dating)));
        handle.execute("UPDATE linking SET stale = 0, linker = ? WHERE one = 1", Linker.VERSION);
    }

    private void insert(List<Incident> incidents) {
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO incident (position, id, document) VALUES (:position, :id, :document)");
        PreparedBatch claims =
                handle.prepareBatch("INSERT INTO incident_claim (claim, incident) VALUES (:claim, :incident)");
        for (int position = 0; position < incidents.size(); position++) {
            Incident incident = incidents.get(position);
            rows.bind("position", position)
                    .bind("id", incident.id())
                    .bind("document", Documents.of(incident))
                    .add();
            incident.claims().forEach(claim -> claims.bind("claim", claim)
                    .bind("incident", incident.id())
                    .add());
        }
        rows.execute();
        claims.execute();
    }
}
