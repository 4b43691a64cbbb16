package org.bestand.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.linking.Decided;
import org.bestand.model.Decision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lists claims by what stands in their columns. Works within its caller's transaction. */
final class ClaimTable {
    /** How many ids a query of any database takes. */
    private static final int MOST_KEYS = 20_000;

    private final Handle handle;
    private final Decided decided;

    ClaimTable(Handle handle, Decided decided) {
        this.handle = handle;
        this.decided = decided;
    }

    /** The claims behind a place. */
    List<ClaimRow> find(ClaimQuery query) {
        Set<String> corrected = corrected();
        boolean narrows = corrected.size() <= MOST_KEYS;
        Query rows = handle.createQuery("""
                        SELECT claim.reading, claim.position, claim.document, incident_claim.incident FROM claim
                        JOIN reading ON reading.seq = claim.reading AND reading.superseded = 0
                        JOIN report ON report.seq = reading.report AND report.superseded = 0
                        LEFT JOIN incident_claim ON incident_claim.claim = claim.id
                        WHERE (claim.reading, claim.position) > (:reading, :place)"""
                        + (query.report().isEmpty() ? "" : " AND report.id = :report")
                        + (query.incident().isEmpty() ? "" : " AND incident_claim.incident = :incident")
                        + (narrows ? columns(query, !corrected.isEmpty()) : "")
                        + " ORDER BY claim.reading, claim.position LIMIT :limit")
                .bind("limit", query.limit());
        String[] after = (query.after().isEmpty() ? "0-0" : query.after()).split("-");
        rows.bind("reading", Long.parseLong(after[0])).bind("place", Integer.parseInt(after[1]));
        bind(rows, "report", query.report());
        bind(rows, "incident", query.incident());
        if (narrows && asks(query)) {
            bind(rows, "kind", query.kind());
            bind(rows, "from", query.from() == null ? "" : query.from().toString());
            bind(rows, "to", query.to() == null ? "" : query.to().toString());
            if (!corrected.isEmpty()) {
                rows.bindList("corrected", List.copyOf(corrected));
            }
        }
        return rows.map((row, context) -> new ClaimRow(
                        row.getLong("reading") + "-" + row.getInt("position"),
                        Documents.claim(row.getString("document")),
                        row.getString("incident") == null ? "" : row.getString("incident")))
                .list();
    }

    private Set<String> corrected() {
        return decided.claims().stream()
                .filter(id -> decided.of(id).change() instanceof Decision.Corrected)
                .collect(Collectors.toSet());
    }

    private static boolean asks(ClaimQuery query) {
        return !query.kind().isEmpty() || query.from() != null || query.to() != null;
    }

    /** A claim without a day may be given one by the day of its report. */
    private static String columns(ClaimQuery query, boolean hasCorrected) {
        if (!asks(query)) {
            return "";
        }
        return " AND (" + (hasCorrected ? "claim.id IN (<corrected>) OR " : "") + "(TRUE"
                + (query.kind().isEmpty() ? "" : " AND claim.kind = :kind")
                + (query.from() == null ? "" : " AND (claim.last_day IS NULL OR claim.last_day >= :from)")
                + (query.to() == null ? "" : " AND (claim.first_day IS NULL OR claim.first_day <= :to)")
                + "))";
    }

    private static void bind(Query rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.bind(name, value);
        }
    }
}
