package org.bestand.parquet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;

/**
 * An incident, with the numbers that every rule makes of it.
 *
 * @param earliest the first day that it can be of; null where nothing is known
 * @param latest the last such day
 * @param times the stretches that it may be of; more than one where the claims leave that open
 * @param disputes pairs of claims, no tolls, that do not agree
 */
public record IncidentRow(
        String id,
        String sort,
        String scope,
        List<String> parties,
        LocalDate earliest,
        LocalDate latest,
        List<DaysRow> times,
        List<PlaceRow> places,
        List<String> claims,
        List<FigureRow> figures,
        int disputes) {

    static IncidentRow of(Ledger ledger) {
        Incident incident = ledger.incident();
        return new IncidentRow(
                incident.id(),
                incident.sort().name().toLowerCase(Locale.ROOT),
                incident.scope().word(),
                incident.parties(),
                incident.earliest(),
                incident.latest(),
                DaysRow.of(incident.times()),
                PlaceRow.of(incident.places()),
                incident.claims(),
                FigureRow.of(ledger),
                ledger.disputes().size());
    }
}
