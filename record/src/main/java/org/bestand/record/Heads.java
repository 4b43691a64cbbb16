package org.bestand.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bestand.linking.Decided;
import org.bestand.linking.Linked;
import org.bestand.model.Dating;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.jdbi.v3.core.Handle;

/** Reports without their texts. Works within its caller's transaction. */
final class Heads {
    /** A query of how many claims all current readings hold. */
    static final String CLAIMS = """
            SELECT count(*) FROM report
            JOIN reading ON reading.report = report.seq AND reading.superseded = 0
            JOIN claim ON claim.reading = reading.seq WHERE report.superseded = 0""";

    private final Handle handle;
    private final Decided decided;

    Heads(Handle handle, Decided decided) {
        this.handle = handle;
        this.decided = decided;
    }

    /** A row with its place in the order. */
    private record Placed(long seq, Report bare, int claims, Dating dating) {}

    /** Those that came or changed last first. */
    List<ReportHead> find(HeadQuery query) {
        List<ReportHead> found = new ArrayList<>();
        long before = query.after().isEmpty() ? Long.MAX_VALUE : seq(query.after());
        List<Placed> some;
        do {
            some = before(before, query);
            for (Placed placed : some) {
                before = placed.seq();
                ReportHead head = head(placed);
                if (found.size() < query.limit() && !(query.isUndated() && head.date() instanceof ReportDate.Day)) {
                    found.add(head);
                }
            }
        } while (found.size() < query.limit() && some.size() == query.limit());
        return found;
    }

    private long seq(String id) {
        return handle.createQuery("SELECT seq FROM report WHERE id = :id AND superseded = 0")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private List<Placed> before(long seq, HeadQuery query) {
        return handle.createQuery("""
                        SELECT report.seq, report.id, report.date, report.title, report.source, report.url, report.language,
                            dating.document, (SELECT count(*) FROM reading JOIN claim ON claim.reading = reading.seq
                                WHERE reading.report = report.seq AND reading.superseded = 0) AS claims
                        FROM report LEFT JOIN dating ON dating.report = report.id
                        WHERE report.superseded = 0 AND report.seq < :seq""" + (query.isUndated() ? " AND length(report.date) < 10" : "")
                        + (query.source().isEmpty() ? "" : " AND report.source = :source")
                        + (query.language().isEmpty() ? "" : " AND report.language = :language")
                        + " ORDER BY report.seq DESC LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", query.limit())
                .bindMap(filters(query))
                .map((row, context) -> new Placed(
                        row.getLong("seq"),
                        new Report(
                                row.getString("id"),
                                ReportDate.of(row.getString("date")),
                                row.getString("title"),
                                "",
                                row.getString("url"),
                                row.getString("source"),
                                row.getString("language")),
                        row.getInt("claims"),
                        row.getString("document") == null ? null : Documents.dating(row.getString("document"))))
                .list();
    }

    /** Only what stands in the query may be bound. */
    private static Map<String, String> filters(HeadQuery query) {
        Map<String, String> filters = new HashMap<>();
        if (!query.source().isEmpty()) {
            filters.put("source", query.source());
        }
        if (!query.language().isEmpty()) {
            filters.put("language", query.language());
        }
        return filters;
    }

    /** Which version of a report is current. */
    Optional<Edition> edition(String id) {
        return handle.createQuery(
                        "SELECT version, sha256, original, edition FROM report WHERE id = :id AND superseded = 0")
                .bind("id", id)
                .map((row, context) -> new Edition(
                        row.getInt("version"),
                        row.getString("sha256"),
                        new Original(row.getString("original"), row.getString("edition"))))
                .findFirst();
    }

    private ReportHead head(Placed placed) {
        List<Dating> datings = placed.dating() == null ? List.of() : List.of(placed.dating());
        Report report = new Linked(List.of(), datings, new TreeMap<>())
                .dated(decided.reports(List.of(placed.bare())))
                .getFirst();
        return new ReportHead(
                report.id(),
                report.date(),
                report.title(),
                report.source(),
                report.url(),
                report.language(),
                placed.claims());
    }

    /** How many reports are in each language. */
    SortedMap<String, Long> languages() {
        SortedMap<String, Long> languages = new TreeMap<>();
        handle.createQuery("SELECT language, count(*) AS reports FROM report WHERE superseded = 0 GROUP BY language")
                .map((row, context) -> Map.entry(row.getString("language"), row.getLong("reports")))
                .forEach(row -> languages.put(row.getKey(), row.getValue()));
        return languages;
    }

    /** What all reports reach over. */
    Coverage coverage() {
        long open = find(new HeadQuery("", true, Integer.MAX_VALUE)).size();
        return handle.createQuery("""
                        SELECT count(CASE WHEN length(date) < 10 THEN 1 END) AS undated,
                            count(DISTINCT CASE WHEN source <> '' THEN source END) AS outlets,
                            min(CASE WHEN length(date) = 10 THEN date END) AS earliest,
                            max(CASE WHEN length(date) = 10 THEN date END) AS latest
                        FROM report WHERE superseded = 0""")
                .map((row, context) -> new Coverage(
                        row.getLong("undated"),
                        open,
                        row.getLong("outlets"),
                        day(row.getString("earliest")),
                        day(row.getString("latest"))))
                .one();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
