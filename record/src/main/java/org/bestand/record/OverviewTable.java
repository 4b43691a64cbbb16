package org.bestand.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The derived tables of what lists show: of incidents with the reports that they are told in, of ties, and of voices. Works within its
 * caller's transaction.
 */
final class OverviewTable {
    /** How many incidents or reports are worked out at a time: all their claims are held meanwhile. */
    private static final int AT_A_TIME = 200;

    /** The entry of rows that were thrown away and are not yet written anew. */
    private static final long OPEN = -1;

    private final Handle handle;

    OverviewTable(Handle handle) {
        this.handle = handle;
    }

    /** Throws all away; what was there is told to be gone, should it not come back. */
    void clear() {
        handle.execute("UPDATE overview SET line = NULL, entry = ?", OPEN);
        handle.execute("DELETE FROM incident_report");
        new TieTable(handle).clear();
        new VoiceTable(handle).clear();
        handle.execute("UPDATE linking SET overview = '' WHERE one = 1");
    }

    /**
     * Follows what was written of incidents, datings and reprints.
     *
     * @param touched what may be shown otherwise than before; all is worked out where that was done by another version, or never
     * @param decisions all that people decided, those undone among them
     * @param entry the last entry of the history that the incidents follow from
     */
    void follow(Touched touched, List<Decision> decisions, Linker linker, long entry) {
        Judgements judgements = Judgements.of(decisions);
        Excerpts excerpts = new Excerpts(handle, judgements);
        Set<String> incidents = new TreeSet<>(touched.incidents());
        Set<String> reports = new TreeSet<>(touched.reports());
        if (new Incidents(handle).standing().overview().equals(Overview.VERSION)) {
            // What holds a claim of something that moved, or held one in a former reading, may show it otherwise.
            Set<String> claims = excerpts.everIn(reports);
            claims.addAll(touched.claims());
            incidents.addAll(excerpts.incidentsOf(claims).values());
            claims.forEach(claim -> judgements.reportOf(claim).ifPresent(reports::add));
            reports.addAll(excerpts.readIn(touched.claims())); // a text that came under two names gives the same claims
        } else {
            clear();
            incidents.addAll(ids("SELECT id FROM incident"));
            reports.addAll(ids("SELECT id FROM report WHERE superseded = 0"));
        }
        inParts(incidents, some -> incidents(some, excerpts.incidents(some), judgements, linker, entry));
        inParts(reports, some -> reports(some, Known.of(excerpts.reports(some), judgements.decided(), linker)));
        handle.execute("UPDATE overview SET entry = ? WHERE entry = ?", entry, OPEN);
        handle.execute("UPDATE linking SET overview = ? WHERE one = 1", Overview.VERSION);
    }

    private Set<String> ids(String query) {
        return new TreeSet<>(handle.createQuery(query).mapTo(String.class).list());
    }

    private static void inParts(Collection<String> all, java.util.function.Consumer<List<String>> work) {
        List<String> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += AT_A_TIME) {
            work.accept(list.subList(from, Math.min(list.size(), from + AT_A_TIME)));
        }
    }

    private void incidents(List<String> ids, State state, Judgements judgements, Linker linker, long entry) {
        Known known = Known.of(state, judgements.decided(), linker);
        Map<String, LocalDate> from = knownFrom(known);
        VoiceTable voices = new VoiceTable(handle);
        voices.remove(ids);
        List<Overview> overviews = new ArrayList<>();
        PreparedBatch told = handle.prepareBatch("INSERT INTO incident_report (incident, report) VALUES (?, ?)");
        delete("incident_report", ids);
        for (Incident incident : known.incidents()) {
            Ledger ledger = known.ledger(incident);
            overviews.add(Overview.of(ledger, known.reports(), from));
            voices.addLedger(ledger, known.reports());
            ledger.said()
                    .map(said -> said.claim().report())
                    .distinct()
                    .forEach(report -> told.add(incident.id(), report));
        }
        Incidents.run(told);
        write(ids, overviews, entry);
    }

    private void write(List<String> ids, List<Overview> overviews, long entry) {
        Set<String> gone = new TreeSet<>(ids);
        overviews.forEach(overview -> gone.remove(overview.id()));
        PreparedBatch left = handle.prepareBatch("UPDATE overview SET line = NULL, entry = ? WHERE incident = ?");
        gone.forEach(id -> left.add(entry, id));
        Incidents.run(left);
        Map<String, String> before = lines(ids);
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO overview (incident, entry, line) VALUES (?, ?, ?) ON CONFLICT (incident)"
                        + " DO UPDATE SET entry = excluded.entry, line = excluded.line");
        overviews.forEach(overview -> {
            String line = OverviewLine.of(overview);
            if (!line.equals(before.get(overview.id()))) {
                rows.add(overview.id(), entry, line);
            }
        });
        Incidents.run(rows);
    }

    private Map<String, String> lines(List<String> ids) {
        Map<String, String> lines = new HashMap<>();
        Excerpts.all(
                        handle,
                        "SELECT incident, line FROM overview WHERE line IS NOT NULL AND incident IN (<keys>)",
                        ids,
                        (row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(row -> lines.put(row.getKey(), row.getValue()));
        return lines;
    }

    private void delete(String table, List<String> incidents) {
        PreparedBatch gone = handle.prepareBatch("DELETE FROM " + table + " WHERE incident = ?");
        incidents.forEach(gone::add);
        Incidents.run(gone);
    }

    private void reports(List<String> ids, Known known) {
        Map<String, List<org.bestand.model.Claim>> byReport = new HashMap<>();
        ids.forEach(id -> byReport.put(id, new ArrayList<>()));
        known.claims().stream()
                .filter(claim -> byReport.containsKey(claim.report()))
                .forEach(claim -> byReport.get(claim.report()).add(claim));
        new TieTable(handle).replace(byReport);
        VoiceTable voices = new VoiceTable(handle);
        voices.remove(ids.stream().map(VoiceTable::report).toList());
        voices.addReports(byReport, known.reports());
    }

    /** The first day on which each report was surely known; those of which no such day is known are left out. */
    Map<String, LocalDate> knownFrom(Known known) {
        return known.knownFrom(came(known.reports().values()));
    }

    /** The days (UTC) on which those reports first came in whose own day is not known. */
    private Map<String, LocalDate> came(Collection<Report> reports) {
        Set<String> open = new HashSet<>();
        reports.stream()
                .filter(report -> !(report.date() instanceof ReportDate.Day))
                .forEach(report -> open.add(report.id()));
        Map<String, LocalDate> came = new HashMap<>();
        Excerpts.all(
                        handle,
                        "SELECT subject, at FROM history WHERE action = 'add' AND subject IN (<keys>) ORDER BY seq",
                        open,
                        (row, context) -> Map.entry(row.getString(1), Instant.parse(row.getString(2))))
                .forEach(row -> came.putIfAbsent(
                        row.getKey(), row.getValue().atZone(ZoneOffset.UTC).toLocalDate()));
        return came;
    }

    /** All overviews. */
    List<Overview> all() {
        List<String> lines = handle.createQuery("SELECT line FROM overview WHERE line IS NOT NULL")
                .mapTo(String.class)
                .list();
        return lines.parallelStream().map(new OverviewLine()::overview).toList();
    }

    /** What changed behind an entry of the history that incidents followed from. */
    Overviews since(long entry) {
        List<Overview> changed = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        OverviewLine lines = new OverviewLine();
        handle.createQuery("SELECT incident, line FROM overview WHERE entry > :entry")
                .bind("entry", entry)
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .forEach(row -> {
                    if (row[1] == null) {
                        gone.add(row[0]);
                    } else {
                        changed.add(lines.overview(row[1]));
                    }
                });
        return new Overviews(changed, gone, new Incidents(handle).standing().entry());
    }
}
