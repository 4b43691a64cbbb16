package org.bestand.record;

import java.util.List;
import org.bestand.linking.Linked;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import tools.jackson.databind.JsonNode;

/** The tables of releases. Works within its caller's transaction. */
final class Releases {
    private final Handle handle;

    Releases(Handle handle) {
        this.handle = handle;
    }

    /** Freezes a state, which must be that of the record as it is within this transaction. */
    Release freeze(State state, String note, Scribe scribe) {
        long number = all().size() + 1L;
        String digest = state.digest();
        Entry entry = new History(handle)
                .write(
                        scribe,
                        "release",
                        String.valueOf(number),
                        Documents.object()
                                .put("why", note)
                                .put("digest", digest)
                                .put("reports", state.reports().size())
                                .put("claims", state.claims().size())
                                .put("incidents", state.linked().incidents().size())
                                .toString());
        handle.execute("INSERT INTO release (number, entry, digest) VALUES (?, ?, ?)", number, entry.number(), digest);
        keep(number, state.linked());
        return release(number, entry, digest);
    }

    private void keep(long number, Linked linked) {
        PreparedBatch incidents = handle.prepareBatch(
                "INSERT INTO release_incident (release, position, document) VALUES (:release, :position, :document)");
        List<Incident> all = linked.incidents();
        for (int position = 0; position < all.size(); position++) {
            incidents
                    .bind("release", number)
                    .bind("position", position)
                    .bind("document", Documents.of(all.get(position)))
                    .add();
        }
        PreparedBatch datings = handle.prepareBatch(
                "INSERT INTO release_dating (release, report, document) VALUES (:release, :report, :document)");
        for (Dating dating : linked.datings()) {
            datings.bind("release", number)
                    .bind("report", dating.report())
                    .bind("document", Documents.of(dating))
                    .add();
        }
        linked.copies()
                .forEach((report, origin) -> handle.execute(
                        "INSERT INTO release_reprint (release, report, origin) VALUES (?, ?, ?)",
                        number,
                        report,
                        origin));
        Incidents.run(incidents);
        Incidents.run(datings);
    }

    /** What a release is, by its entry in the history. */
    private static Release release(long number, Entry entry, String digest) {
        JsonNode document = Documents.tree(entry.document());
        return new Release(
                number,
                entry.at(),
                entry.who(),
                document.get("why").asString(),
                entry.number(),
                digest,
                document.path("reports").asLong(0),
                document.path("claims").asLong(0),
                document.path("incidents").asLong(0));
    }

    /** All releases, the first first. */
    List<Release> all() {
        return handle.createQuery("""
                        SELECT release.number, release.digest, history.*
                        FROM release JOIN history ON history.seq = release.entry ORDER BY release.number""")
                .map((row, context) -> release(row.getLong("number"), History.entry(row), row.getString("digest")))
                .list();
    }

    /** The state that a release froze. */
    State state(Release release) {
        Reports reports = new Reports(handle);
        Linked linked = new Linked(
                Incidents.incidents(kept("release_incident", release)),
                Incidents.datings(kept("release_dating", release)),
                Incidents.reprints(
                        handle.createQuery("SELECT report, origin FROM release_reprint WHERE release = :number")
                                .bind("number", release.number())));
        return new State(
                reports.all(release.entry()),
                reports.claims(release.entry()),
                new Decisions(handle).until(release.entry()),
                linked);
    }

    private org.jdbi.v3.core.statement.Query kept(String table, Release release) {
        return handle.createQuery("SELECT document FROM " + table + " WHERE release = :number")
                .bind("number", release.number());
    }
}
