package org.bestand.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Claim;
import org.bestand.model.Digests;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables of reports, readings and claims. Works within its caller's transaction. */
final class Reports {
    private static final String CURRENT_CLAIMS = """
            SELECT claim.document FROM claim
            JOIN reading ON reading.seq = claim.reading AND reading.superseded = 0
            JOIN report ON report.seq = reading.report AND report.superseded = 0
            """;

    /** Whether a version or a reading was there behind an entry of the history. */
    static final String THERE = "%1$s.since_entry <= :entry AND coalesce(%1$s.until_entry, :entry + 1) > :entry";

    private final Handle handle;

    Reports(Handle handle) {
        this.handle = handle;
    }

    /** A row of the current version of a report. */
    record Stored(long seq, int version, Report report) {}

    /** Takes in what was read of a report; the scribe's pack is empty where nobody could read it. */
    Outcome add(Report report, List<Claim> claims, Original original, Scribe scribe) {
        Optional<Stored> before = stored(report.id());
        String came = scribe.pack().isEmpty() ? "keep" : "add";
        if (before.isEmpty()) {
            insert(report, 1, claims, original, came, scribe);
            return Outcome.ADDED;
        }
        Stored stored = before.get();
        Original former = original(stored.seq());
        if (original.isBefore(former)) {
            return Outcome.OUTDATED;
        }
        if (!stored.report().equals(report) || former.isBefore(original)) {
            supersede("UPDATE report SET superseded = 1, until_entry = ? WHERE seq = ?", stored.seq());
            insert(report, stored.version() + 1, claims, original, "change", scribe);
            return Outcome.CHANGED;
        }
        if (ofReport(stored.seq()).equals(claims)) {
            return Outcome.ALREADY_THERE;
        }
        supersede(
                "UPDATE reading SET superseded = 1, until_entry = ? WHERE report = ? AND superseded = 0", stored.seq());
        insertReading(stored.seq(), report, claims, former, "reread", scribe);
        return Outcome.READ_ANEW;
    }

    /** What a version of a report was drawn from. */
    Original original(long seq) {
        return handle.createQuery("SELECT original, edition FROM report WHERE seq = :seq")
                .bind("seq", seq)
                .map((row, context) -> new Original(row.getString("original"), row.getString("edition")))
                .one();
    }

    /** The former goes before the new comes: only one is current at any time. */
    private void supersede(String update, long seq) {
        handle.execute(update, nextEntry(), seq);
    }

    private long nextEntry() {
        return new History(handle).lastNumber() + 1;
    }

    private void insert(
            Report report, int version, List<Claim> claims, Original original, String action, Scribe scribe) {
        insertReading(insertReport(report, version, original, nextEntry()), report, claims, original, action, scribe);
    }

    List<Report> all() {
        // A report's place is that of its first version.
        return handle.createQuery("""
                        SELECT r.* FROM report r WHERE r.superseded = 0
                        ORDER BY (SELECT min(f.seq) FROM report f WHERE f.id = r.id)""")
                .map((row, context) -> stored(row).report())
                .list();
    }

    /** The versions that were current behind an entry of the history. */
    List<Report> all(long entry) {
        return handle.createQuery("SELECT r.* FROM report r WHERE " + THERE.formatted("r")
                        + " ORDER BY (SELECT min(f.seq) FROM report f WHERE f.id = r.id)")
                .bind("entry", entry)
                .map((row, context) -> stored(row).report())
                .list();
    }

    /** The claims that were current behind an entry of the history. */
    List<Claim> claims(long entry) {
        return handle.createQuery("SELECT claim.document FROM claim"
                        + " JOIN reading ON reading.seq = claim.reading AND " + THERE.formatted("reading")
                        + " JOIN report ON report.seq = reading.report AND " + THERE.formatted("report")
                        + " ORDER BY (SELECT min(f.seq) FROM report f WHERE f.id = report.id), claim.position")
                .bind("entry", entry)
                .mapTo(String.class)
                .map(Documents::claim)
                .list();
    }

    /**
     * A reading with the version that it is of.
     *
     * @param seq its number
     * @param since by which entry it came in
     */
    record Made(long seq, long since, Report report, Original original) {}

    /** All readings that there ever were. */
    List<Made> readings() {
        return handle.createQuery("""
                        SELECT reading.seq AS reading, reading.since_entry AS since, report.*
                        FROM reading JOIN report ON report.seq = reading.report ORDER BY reading.seq""")
                .map((row, context) -> new Made(
                        row.getLong("reading"),
                        row.getLong("since"),
                        stored(row).report(),
                        new Original(row.getString("original"), row.getString("edition"))))
                .list();
    }

    /** The claims of a reading as they are stored. */
    List<String> documents(long reading) {
        return handle.createQuery("SELECT document FROM claim WHERE reading = :reading ORDER BY position")
                .bind("reading", reading)
                .mapTo(String.class)
                .list();
    }

    Optional<Report> report(String id) {
        return stored(id).map(Stored::report);
    }

    List<Claim> claims() {
        return handle.createQuery(CURRENT_CLAIMS + """
                        ORDER BY (SELECT min(f.seq) FROM report f WHERE f.id = report.id), claim.position""")
                .mapTo(String.class)
                .map(Documents::claim)
                .list();
    }

    Optional<Claim> claim(String id) {
        return handle.createQuery(CURRENT_CLAIMS + "WHERE claim.id = :id ORDER BY report.seq LIMIT 1")
                .bind("id", id)
                .mapTo(String.class)
                .map(Documents::claim)
                .findFirst();
    }

    /** At most two claims whose ids begin so. */
    List<Claim> claimsBeginning(String id) {
        return handle.createQuery(CURRENT_CLAIMS + """
                        WHERE substr(claim.id, 1, length(:id)) = :id
                        ORDER BY report.seq, claim.position LIMIT 2""")
                .bind("id", id)
                .mapTo(String.class)
                .map(Documents::claim)
                .list();
    }

    /** The current claims of a version of a report. */
    List<Claim> ofReport(long report) {
        return handle.createQuery("""
                        SELECT claim.document FROM claim
                        JOIN reading ON reading.seq = claim.reading AND reading.superseded = 0
                        WHERE reading.report = :report ORDER BY claim.position""")
                .bind("report", report)
                .mapTo(String.class)
                .map(Documents::claim)
                .list();
    }

    /** The current versions with higher numbers, so many at most. */
    List<Stored> after(long seq, int limit) {
        return handle.createQuery("SELECT * FROM report WHERE superseded = 0 AND seq > :seq ORDER BY seq LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> stored(row))
                .list();
    }

    /** The current version of a report, with its number. */
    Optional<Stored> stored(String id) {
        return handle.createQuery("SELECT * FROM report WHERE id = :id AND superseded = 0")
                .bind("id", id)
                .map((row, context) -> stored(row))
                .findFirst();
    }

    static Stored stored(ResultSet row) throws SQLException {
        Report report = new Report(
                row.getString("id"),
                ReportDate.of(row.getString("date")),
                row.getString("title"),
                row.getString("text"),
                row.getString("url"),
                row.getString("source"),
                row.getString("language"));
        return new Stored(row.getLong("seq"), row.getInt("version"), report);
    }

    private long insertReport(Report report, int version, Original original, long entry) {
        long seq = next("report");
        handle.createUpdate("""
                        INSERT INTO report (seq, id, version, sha256, date, title, source, url, language, text, original, edition,
                            since_entry)
                        VALUES (:seq, :id, :version, :sha256, :date, :title, :source, :url, :language, :text, :original, :edition,
                            :entry)""")
                .bind("seq", seq)
                .bind("id", report.id())
                .bind("version", version)
                .bind("sha256", Digests.of(report.text()))
                .bind("date", report.date().iso())
                .bind("title", report.title())
                .bind("source", report.source())
                .bind("url", report.url())
                .bind("language", report.language())
                .bind("text", report.text())
                .bind("original", original.sha256())
                .bind("edition", original.edition())
                .bind("entry", entry)
                .execute();
        return seq;
    }

    private void insertReading(
            long report, Report text, List<Claim> claims, Original original, String action, Scribe scribe) {
        long reading = next("reading");
        List<String> documents = claims.stream().map(Documents::of).toList();
        Entry entry = new History(handle)
                .write(
                        scribe,
                        action,
                        text.id(),
                        Documents.object()
                                .put("reading", reading)
                                .put("sha256", Digests.of(text.text()))
                                .put("date", text.date().iso())
                                .put("claims", claims.size())
                                .put("digest", Digests.of(documents))
                                .put("original", original.sha256())
                                .put("edition", original.edition())
                                .toString());
        handle.createUpdate("""
                        INSERT INTO reading (seq, report, since_entry, program, pack)
                        VALUES (:seq, :report, :entry, :program, :pack)""")
                .bind("seq", reading)
                .bind("report", report)
                .bind("entry", entry.number())
                .bind("program", scribe.program())
                .bind("pack", scribe.pack())
                .execute();
        insertClaims(reading, claims, documents);
    }

    private void insertClaims(long reading, List<Claim> claims, List<String> documents) {
        if (claims.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO claim (reading, position, id, kind, stance, scope, first_day, last_day, quote_start, quote_end, document)
                VALUES (:reading, :position, :id, :kind, :stance, :scope, :first, :last, :start, :end, :document)""");
        for (int position = 0; position < claims.size(); position++) {
            add(batch, reading, position, claims.get(position), documents.get(position));
        }
        batch.execute();
    }

    private static void add(PreparedBatch batch, long reading, int position, Claim claim, String document) {
        boolean dated = claim.time() != null && claim.time().isResolved();
        batch.bind("reading", reading)
                .bind("position", position)
                .bind("id", claim.id())
                .bind("kind", claim.kind().word())
                .bind("stance", claim.stance().word())
                .bind("scope", claim.scope().word())
                .bind("first", dated ? claim.time().start().toString() : null)
                .bind("last", dated ? claim.time().end().toString() : null)
                .bind("start", claim.evidence().span().start())
                .bind("end", claim.evidence().span().end())
                .bind("document", document)
                .add();
    }

    private long next(String table) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }
}
