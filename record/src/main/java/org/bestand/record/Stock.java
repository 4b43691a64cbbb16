package org.bestand.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.linking.Readings.Head;
import org.bestand.linking.ReportRead;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The reports with what was read in them, as they are now or were behind an entry of the history. Works within its caller's transaction. */
final class Stock {
    /** As they are now. */
    private static final long NOW = -1;

    private final Handle handle;
    private final long entry;

    private Stock(Handle handle, long entry) {
        this.handle = handle;
        this.entry = entry;
    }

    static Stock now(Handle handle) {
        return new Stock(handle, NOW);
    }

    static Stock behind(Handle handle, long entry) {
        return new Stock(handle, entry);
    }

    private String isThere(String table) {
        return entry == NOW ? table + ".superseded = 0" : Reports.THERE.formatted(table);
    }

    private Query query(String sql) {
        Query query = handle.createQuery(sql);
        return entry == NOW ? query : query.bind("entry", entry);
    }

    /** A report that is there. */
    ReportRead report(String id) {
        long seq = query("SELECT report.seq FROM report WHERE report.id = :id AND " + isThere("report"))
                .bind("id", id)
                .mapTo(Long.class)
                .one();
        return reports(List.of(seq)).getFirst();
    }

    /** All that is there. */
    Iterable<ReportRead> all() {
        return new Batches<>(
                query("SELECT report.seq FROM report WHERE " + isThere("report") + " ORDER BY report.seq")
                        .mapTo(Long.class)
                        .list(),
                this::reports);
    }

    /** What came in, changed or was read anew behind another entry. */
    Iterable<ReportRead> since(long other) {
        return new Batches<>(
                query("SELECT report.seq FROM reading JOIN report ON report.seq = reading.report AND "
                                + isThere("report") + " WHERE reading.since_entry > :other AND " + isThere("reading")
                                + " ORDER BY report.seq")
                        .bind("other", other)
                        .mapTo(Long.class)
                        .list(),
                this::reports);
    }

    private List<ReportRead> reports(List<Long> seqs) {
        Map<String, List<Claim>> claims = Batches.by(
                query("SELECT claim.document FROM reading JOIN claim ON claim.reading = reading.seq"
                                + " WHERE reading.report IN (<seqs>) AND " + isThere("reading")
                                + " ORDER BY claim.reading, claim.position")
                        .bindList("seqs", seqs)
                        .mapTo(String.class)
                        .map(Documents::claim)
                        .list(),
                Claim::report);
        return handle.createQuery("SELECT * FROM report WHERE seq IN (<seqs>) ORDER BY seq")
                .bindList("seqs", seqs)
                .map((row, context) -> Reports.stored(row).report())
                .map(report -> new ReportRead(report, claims.getOrDefault(report.id(), List.of())))
                .list();
    }

    /** What there is, without its words. */
    List<Head> heads() {
        Map<String, List<String>> claims = new HashMap<>();
        query("SELECT report.id AS report, claim.id AS claim FROM report"
                        + " JOIN reading ON reading.report = report.seq AND " + isThere("reading")
                        + " JOIN claim ON claim.reading = reading.seq WHERE " + isThere("report")
                        + " ORDER BY claim.reading, claim.position")
                .map((row, context) -> Map.entry(row.getString("report"), row.getString("claim")))
                .forEach(one -> claims.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return query("SELECT report.id, report.date, report.language FROM report WHERE " + isThere("report"))
                .map((row, context) -> new Report(
                        row.getString("id"),
                        ReportDate.of(row.getString("date")),
                        "",
                        "",
                        "",
                        "",
                        row.getString("language")))
                .map(report -> new Head(report, claims.getOrDefault(report.id(), List.of())))
                .list();
    }
}
