package org.bestand.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bestand.linking.Linked;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Parts of a record, by keys. What is asked for and not there is left out. Works within its caller's transaction. */
final class Excerpts {
    /** How many keys a query is given: each database has a limit, and a plan for few. */
    private static final int AT_A_TIME = 500;

    private static final String CURRENT = """
            JOIN reading ON reading.report = report.seq AND reading.superseded = 0
            JOIN claim ON claim.reading = reading.seq
            """;

    private final Handle handle;
    private final Judgements judgements;

    /**
     * @param judgements all that people decided
     */
    Excerpts(Handle handle, Judgements judgements) {
        this.handle = handle;
        this.judgements = judgements;
    }

    /** Some incidents, and of the reports that hold their claims all that was read in them. */
    State incidents(Collection<String> ids) {
        List<Incident> incidents =
                documents(ids).stream().sorted(Incident.BY_DAYS).toList();
        Set<String> claims = new TreeSet<>();
        incidents.forEach(incident -> claims.addAll(incident.claims()));
        Set<String> reports = new TreeSet<>(readIn(claims));
        // A claim that only a decision keeps is read in no report.
        claims.forEach(claim -> judgements.reportOf(claim).ifPresent(reports::add));
        return state(reports, incidents);
    }

    /**
     * Some reports with all that was read in them, and the incidents that hold some of it. Where a decision keeps a claim of theirs that is now read
     * in another report, that is there too: the claim counts in it.
     */
    State reports(Collection<String> ids) {
        Set<String> kept = new TreeSet<>();
        ids.forEach(id -> kept.addAll(judgements.keptIn(id)));
        Set<String> reports = new TreeSet<>(ids);
        reports.addAll(readIn(kept));
        State bare = state(reports, List.of());
        Set<String> claims = new TreeSet<>();
        bare.claims().forEach(claim -> claims.add(claim.id()));
        claims.addAll(kept);
        List<Incident> incidents = documents(new TreeSet<>(incidentsOf(claims).values())).stream()
                .sorted(Incident.BY_DAYS)
                .toList();
        return new State(
                bare.reports(),
                bare.claims(),
                bare.decisions(),
                new Linked(incidents, bare.linked().datings(), bare.linked().copies()));
    }

    /** The ids of the reports that some claims are read in now. */
    List<String> readIn(Collection<String> claims) {
        return all(
                "SELECT DISTINCT report.id FROM claim"
                        + " JOIN reading ON reading.seq = claim.reading AND reading.superseded = 0"
                        + " JOIN report ON report.seq = reading.report AND report.superseded = 0"
                        + " WHERE claim.id IN (<keys>)",
                claims,
                (row, context) -> row.getString(1));
    }

    /** The ids of all claims that any reading of any version of some reports holds or held, or a decision keeps in them. */
    Set<String> everIn(Collection<String> reports) {
        Set<String> claims = new TreeSet<>(all(
                "SELECT claim.id FROM report JOIN reading ON reading.report = report.seq"
                        + " JOIN claim ON claim.reading = reading.seq WHERE report.id IN (<keys>)",
                reports,
                (row, context) -> row.getString(1)));
        reports.forEach(report -> claims.addAll(judgements.keptIn(report)));
        return claims;
    }

    /** For each claim that is of an incident the id of that. */
    Map<String, String> incidentsOf(Collection<String> claims) {
        Map<String, String> found = new HashMap<>();
        all(
                        "SELECT claim, incident FROM incident_claim WHERE claim IN (<keys>)",
                        claims,
                        (row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Some incidents by themselves, in no order. */
    List<Incident> documents(Collection<String> ids) {
        return all(
                "SELECT document FROM incident WHERE id IN (<keys>)",
                ids,
                (row, context) -> Documents.incident(row.getString(1)));
    }

    private State state(Collection<String> ids, List<Incident> incidents) {
        List<Report> reports = inOrder(ids);
        Map<String, List<Claim>> claims = all(
                        "SELECT claim.document FROM report " + CURRENT
                                + "WHERE report.superseded = 0 AND report.id IN (<keys>) ORDER BY claim.position",
                        ids,
                        (row, context) -> Documents.claim(row.getString(1)))
                .stream()
                .collect(Collectors.groupingBy(Claim::report));
        List<Dating> datings = all(
                "SELECT document FROM dating WHERE report IN (<keys>)",
                ids,
                (row, context) -> Documents.dating(row.getString(1)));
        Map<String, String> copies = new TreeMap<>();
        all(
                        "SELECT report, origin FROM reprint WHERE report IN (<keys>)",
                        ids,
                        (row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> copies.put(entry.getKey(), entry.getValue()));
        return new State(
                reports,
                reports.stream()
                        .flatMap(report -> claims.getOrDefault(report.id(), List.of()).stream())
                        .toList(),
                judgements.decisions(),
                new Linked(
                        incidents,
                        datings.stream()
                                .sorted(Comparator.comparing(Dating::report))
                                .toList(),
                        copies));
    }

    /** The reports in the order in which they first came. */
    private List<Report> inOrder(Collection<String> ids) {
        record Placed(long first, Report report) {}
        return all(
                        "SELECT report.*, (SELECT min(f.seq) FROM report f WHERE f.id = report.id) AS came FROM report"
                                + " WHERE report.superseded = 0 AND report.id IN (<keys>)",
                        ids,
                        (row, context) -> new Placed(
                                row.getLong("came"), Reports.stored(row).report()))
                .stream()
                .sorted(Comparator.comparingLong(Placed::first))
                .map(Placed::report)
                .toList();
    }

    /** What a query gives for some keys, however many. */
    private <T> List<T> all(String sql, Collection<String> keys, RowMapper<T> row) {
        return all(handle, sql, keys, row);
    }

    /** What a query with a list of {@code <keys>} gives, however many these are; each is asked for once. */
    static <T> List<T> all(Handle handle, String sql, Collection<String> keys, RowMapper<T> row) {
        List<T> found = new ArrayList<>();
        List<String> distinct = List.copyOf(new HashSet<>(keys));
        for (int from = 0; from < distinct.size(); from += AT_A_TIME) {
            List<String> some = distinct.subList(from, Math.min(distinct.size(), from + AT_A_TIME));
            found.addAll(handle.createQuery(sql).bindList("keys", some).map(row).list());
        }
        return found;
    }
}
