package org.bestand.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.linking.Decided;
import org.bestand.model.Claim;
import org.jdbi.v3.core.Handle;

/** Claims of no incident, as they were read. Works within its caller's transaction. */
final class Loose {
    private final Handle handle;
    private final Decided decided;

    Loose(Handle handle, Decided decided) {
        this.handle = handle;
        this.decided = decided;
    }

    /** Where a claim stands in the order. */
    private record Place(long reading, int position) {}

    private record Placed(Place place, Claim claim) {}

    /** Those behind a claim, in the order in which they were read; the rejected ones and those of reports that were taken back left out. */
    List<Claim> after(String id, int limit) {
        Place last = id.isEmpty() ? new Place(0, 0) : place(id).orElse(new Place(Long.MAX_VALUE, 0));
        List<Claim> found = new ArrayList<>();
        List<Placed> some;
        do {
            some = behind(last, limit);
            for (Placed placed : some) {
                last = placed.place();
                Claim claim = placed.claim();
                if (found.size() < limit && !decided.isRejected(claim.id()) && !decided.isTakenBack(claim.report())) {
                    found.add(claim);
                }
            }
        } while (found.size() < limit && some.size() == limit);
        return found;
    }

    private Optional<Place> place(String id) {
        return handle.createQuery("""
                        SELECT claim.reading, claim.position FROM claim
                        JOIN reading ON reading.seq = claim.reading AND reading.superseded = 0
                        JOIN report ON report.seq = reading.report AND report.superseded = 0
                        WHERE claim.id = :id ORDER BY claim.reading LIMIT 1""")
                .bind("id", id)
                .map((row, context) -> new Place(row.getLong("reading"), row.getInt("position")))
                .findFirst();
    }

    private List<Placed> behind(Place last, int limit) {
        return handle.createQuery("""
                        SELECT claim.reading, claim.position, claim.document FROM claim
                        JOIN reading ON reading.seq = claim.reading AND reading.superseded = 0
                        JOIN report ON report.seq = reading.report AND report.superseded = 0
                        WHERE (claim.reading, claim.position) > (:reading, :position)
                            AND NOT EXISTS (SELECT 1 FROM incident_claim WHERE incident_claim.claim = claim.id)
                        ORDER BY claim.reading, claim.position LIMIT :limit""")
                .bind("reading", last.reading())
                .bind("position", last.position())
                .bind("limit", limit)
                .map((row, context) -> new Placed(
                        new Place(row.getLong("reading"), row.getInt("position")),
                        Documents.claim(row.getString("document"))))
                .list();
    }
}
