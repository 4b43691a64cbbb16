package org.bestand.record;

import java.util.List;
import java.util.Set;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;

/** The words of reports. Works within its caller's transaction. */
final class Search {
    private static final int AT_A_TIME = 500;

    private final Handle handle;
    private final Index index;

    Search(Handle handle, Index index) {
        this.handle = handle;
        this.index = index;
    }

    /** Adds the words of a version of a report. */
    void add(long seq, Report report) {
        handle.createUpdate(index.insert())
                .bind("report", seq)
                .bind("words", index.text(Words.of(report)))
                .execute();
    }

    /** Adds the words of all reports, of which none may be there yet. */
    void addAll() {
        Reports reports = new Reports(handle);
        long last = 0;
        for (List<Reports.Stored> some = reports.after(last, AT_A_TIME);
                !some.isEmpty();
                some = reports.after(last, AT_A_TIME)) {
            some.forEach(stored -> add(stored.seq(), stored.report()));
            last = some.getLast().seq();
        }
    }

    /** The current reports that hold all the words, the latest first. */
    List<Found> find(Query query, int limit) {
        if (query.isEmpty()) {
            return List.of();
        }
        return handle
                .createQuery(index.select())
                .bind("query", index.query(query))
                .bind("limit", limit)
                .map((row, context) -> Reports.stored(row))
                .list()
                .stream()
                .map(stored -> found(stored, query))
                .toList();
    }

    /** The incidents that are told in a current report which holds all the words. */
    Set<String> incidents(Query query) {
        return query.isEmpty()
                ? Set.of()
                : handle.createQuery(index.incidents())
                        .bind("query", index.query(query))
                        .mapTo(String.class)
                        .set();
    }

    /** A quote is a stretch of the text: whatever holds the words is a claim of a report that does, and needs no index of its own. */
    private Found found(Reports.Stored stored, Query query) {
        Snippet snippet = Snippet.of(stored.report().text(), query);
        List<String> claims = new Reports(handle)
                .ofReport(stored.seq()).stream()
                        .filter(claim -> query.fits(claim.evidence().quote()))
                        .map(Claim::id)
                        .toList();
        return new Found(stored.report(), snippet.span(), snippet.hits(), claims);
    }
}
