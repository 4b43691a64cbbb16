package org.bestand.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.bestand.record.Record;
import org.bestand.record.State;

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
record Known(
        Map<String, Report> reports,
        List<Claim> claims,
        List<Incident> incidents,
        List<Dating> datings,
        Map<String, String> copies,
        Map<String, Claim> byId,
        Decided decided,
        Relations relations) {

    /** All that the record holds. */
    static Known now(Record book, Parts parts) {
        return of(book.state(parts.linker()), parts);
    }

    /** What a state holds. */
    static Known of(State state, Parts parts) {
        Linker linker = parts.linker();
        Decided decided = new Decided(state.decisions());
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
                new Relations(parts.gazetteer()));
    }

    /** What the reports up to and on a day tell; those of which the day is not known are left out. */
    static Known on(LocalDate day, State now, List<Chronicled> chronicle, Parts parts) {
        Set<String> ids = new HashSet<>();
        now.linked().dated(new Decided(now.decisions()).reports(now.reports())).stream()
                .filter(report -> report.date().latest() != null
                        && !report.date().latest().isAfter(day))
                .forEach(report -> ids.add(report.id()));
        List<Report> reports = now.reports().stream()
                .filter(report -> ids.contains(report.id()))
                .toList();
        List<Claim> claims = now.claims().stream()
                .filter(claim -> ids.contains(claim.report()))
                .toList();
        Linked linked = parts.linker().link(reports, claims, now.decisions(), chronicle);
        return of(new State(reports, claims, now.decisions(), linked), parts);
    }

    Ledger ledger(Incident incident) {
        return Ledger.of(incident, byId, reports, relations, copies);
    }
}
