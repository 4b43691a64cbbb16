package org.bestand.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Claim;
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

    private final Handle handle;

    Reports(Handle handle) {
        this.handle = handle;
    }

    /** A row of the current version of a report. */
    record Stored(long seq, int version, Report report) {}

    Outcome add(Report report, List<Claim> claims) {
        Optional<Stored> before = stored(report.id());
        if (before.isEmpty()) {
            insertReading(insertReport(report, 1), claims);
            return Outcome.ADDED;
        }
        if (!before.get().report().equals(report)) {
            supersede("report", before.get().seq());
            insertReading(insertReport(report, before.get().version() + 1), claims);
            return Outcome.CHANGED;
        }
        if (claims(before.get().seq()).equals(claims)) {
            return Outcome.ALREADY_THERE;
        }
        handle.createUpdate("UPDATE reading SET superseded = 1 WHERE report = :report AND superseded = 0")
                .bind("report", before.get().seq())
                .execute();
        insertReading(before.get().seq(), claims);
        return Outcome.READ_ANEW;
    }

    List<Report> all() {
        // A report's place is that of its first version.
        return handle.createQuery("""
                        SELECT r.* FROM report r WHERE r.superseded = 0
                        ORDER BY (SELECT min(f.seq) FROM report f WHERE f.id = r.id)""")
                .map((row, context) -> stored(row).report())
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
    List<Claim> claims(long report) {
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

    private long insertReport(Report report, int version) {
        long seq = next("report");
        handle.createUpdate("""
                        INSERT INTO report (seq, id, version, sha256, date, title, source, url, language, text)
                        VALUES (:seq, :id, :version, :sha256, :date, :title, :source, :url, :language, :text)""")
                .bind("seq", seq)
                .bind("id", report.id())
                .bind("version", version)
                .bind("sha256", sha256(report.text()))
                .bind("date", report.date().iso())
                .bind("title", report.title())
                .bind("source", report.source())
                .bind("url", report.url())
                .bind("language", report.language())
                .bind("text", report.text())
                .execute();
        return seq;
    }

    private void insertReading(long report, List<Claim> claims) {
        long reading = next("reading");
        handle.createUpdate("INSERT INTO reading (seq, report) VALUES (:seq, :report)")
                .bind("seq", reading)
                .bind("report", report)
                .execute();
        if (claims.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO claim (reading, position, id, kind, stance, scope, first_day, last_day, quote_start, quote_end, document)
                VALUES (:reading, :position, :id, :kind, :stance, :scope, :first, :last, :start, :end, :document)""");
        for (int position = 0; position < claims.size(); position++) {
            add(batch, reading, position, claims.get(position));
        }
        batch.execute();
    }

    private static void add(PreparedBatch batch, long reading, int position, Claim claim) {
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
                .bind("document", Documents.of(claim))
                .add();
    }

    private void supersede(String table, long seq) {
        handle.createUpdate("UPDATE " + table + " SET superseded = 1 WHERE seq = :seq")
                .bind("seq", seq)
                .execute();
    }

    private long next(String table) {
        return handle.createQuery("SELECT coalesce(max(seq), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
