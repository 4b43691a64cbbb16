package org.bestand.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.linking.Decided;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linked;
import org.bestand.linking.Linker;
import org.bestand.linking.Relations;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/**
 * What a record holds, as people decided about it, as it was known on some day or now.
 *
 * @param reports the reports by id, with the days that people or other reports gave them
 * @param claims the claims that count, with their times as of those days
 * @param incidents the incidents that these claims make
 * @param datings the days that reports without one can be of
 * @param copies for each report that reprints another the one that its text came from
 * @param byId the claims by id
 * @param decided what people decided
 * @param relations how two claims relate
 */
public record Known(
        Map<String, Report> reports,
        List<Claim> claims,
        List<Incident> incidents,
        List<Dating> datings,
        Map<String, String> copies,
        Map<String, Claim> byId,
        Decided decided,
        Relations relations) {

    /** All that the record holds. */
    public static Known now(Record book, Linker linker) {
        return of(book.state(linker), linker);
    }

    /** What a state, or a part of one, holds. */
    public static Known of(State state, Linker linker) {
        return of(state, new Decided(state.decisions()), linker);
    }

    /**
     * What a state, or a part of one, holds.
     *
     * @param decided what its decisions come to
     */
    public static Known of(State state, Decided decided, Linker linker) {
        List<Report> reports = state.linked().dated(decided.reports(state.reports()));
        List<Claim> claims = linker.timed(decided.claims(state.reports(), state.claims()), state.reports(), reports);
        Map<String, Report> reportsById = new HashMap<>();
        reports.forEach(report -> reportsById.put(report.id(), report));
        Map<String, Claim> claimsById = new HashMap<>();
        claims.forEach(claim -> claimsById.putIfAbsent(claim.id(), claim));
        return new Known(
                reportsById,
                claims,
                state.linked().incidents(),
                state.linked().datings(),
                state.linked().copies(),
                claimsById,
                decided,
                linker.relations());
    }

    /**
     * What was known on a day: what the reports tell that had been published by then.
     *
     * @param now all that is known since
     * @param chronicle the events to date reports by
     * @param history when reports came in
     */
    public static Known on(LocalDate day, State now, List<Chronicled> chronicle, List<Entry> history, Linker linker) {
        Map<String, LocalDate> came = new HashMap<>();
        history.stream()
                .filter(entry -> entry.action().equals("add"))
                .forEach(entry -> came.putIfAbsent(
                        entry.subject(), entry.at().atZone(ZoneOffset.UTC).toLocalDate()));
        Map<String, LocalDate> knownFrom = knownFrom(
                now.linked().dated(new Decided(now.decisions()).reports(now.reports())),
                now.linked().datings(),
                came);
        List<Report> reports = now.reports().stream()
                .filter(report -> knownFrom.containsKey(report.id())
                        && !knownFrom.get(report.id()).isAfter(day))
                .toList();
        Set<String> ids = reports.stream().map(Report::id).collect(Collectors.toSet());
        List<Claim> claims = now.claims().stream()
                .filter(claim -> ids.contains(claim.report()))
                .toList();
        Linked linked = linker.link(reports, claims, now.decisions(), chronicle);
        return of(new State(reports, claims, now.decisions(), linked), linker);
    }

    /**
     * From which day on each report was surely known: from its own, which it tells or people or other reports gave it; else from the last that it
     * can be of, or from the day (UTC) on which it came into the record, whichever was first.
     *
     * @param came the days on which reports came in, by id; those of reports that have a day make no difference
     */
    Map<String, LocalDate> knownFrom(Map<String, LocalDate> came) {
        return knownFrom(reports.values(), datings, came);
    }

    private static Map<String, LocalDate> knownFrom(
            Collection<Report> dated, List<Dating> datings, Map<String, LocalDate> came) {
        Map<String, LocalDate> latest = new HashMap<>(came);
        datings.forEach(dating -> latest.merge(dating.report(), dating.days().getLast(), Known::earlier));
        for (Report report : dated) {
            if (report.date() instanceof ReportDate.Day own) {
                latest.put(report.id(), own.day());
            } else if (report.date().latest() != null) {
                latest.merge(report.id(), report.date().latest(), Known::earlier);
            }
        }
        return latest;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** What is claimed about one of the incidents; all reports of its claims must be there. */
    public Ledger ledger(Incident incident) {
        return Ledger.of(incident, byId, reports, relations, copies);
    }
}
