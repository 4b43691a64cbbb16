package org.bestand.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.linking.Relations;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.record.Record;

/**
 * What a record holds, as it was known on some day or now.
 *
 * @param reports the reports, by id
 * @param claims their claims
 * @param incidents the incidents that these claims make
 * @param byId the claims by id
 * @param relations how two claims relate
 */
record Known(
        Map<String, Report> reports,
        List<Claim> claims,
        List<Incident> incidents,
        Map<String, Claim> byId,
        Relations relations) {

    /** All that the record holds. */
    static Known now(Record book, Gazetteer gazetteer) {
        return of(book.reports(), book.claims(), book.incidents(new Linker(gazetteer)), gazetteer);
    }

    /** What the reports up to and on a day tell; those of which the day is not known are left out. */
    static Known on(LocalDate day, Record book, Gazetteer gazetteer) {
        List<Report> reports = book.reports().stream()
                .filter(report -> report.date().latest() != null
                        && !report.date().latest().isAfter(day))
                .toList();
        Set<String> ids = new HashSet<>();
        reports.forEach(report -> ids.add(report.id()));
        List<Claim> claims = book.claims().stream()
                .filter(claim -> ids.contains(claim.report()))
                .toList();
        return of(reports, claims, new Linker(gazetteer).link(reports, claims), gazetteer);
    }

    private static Known of(List<Report> reports, List<Claim> claims, List<Incident> incidents, Gazetteer gazetteer) {
        Map<String, Report> reportsById = new HashMap<>();
        reports.forEach(report -> reportsById.put(report.id(), report));
        Map<String, Claim> claimsById = new HashMap<>();
        claims.forEach(claim -> claimsById.putIfAbsent(claim.id(), claim));
        return new Known(reportsById, claims, incidents, claimsById, new Relations(gazetteer));
    }

    Ledger ledger(Incident incident) {
        return Ledger.of(incident, byId, reports, relations);
    }
}
