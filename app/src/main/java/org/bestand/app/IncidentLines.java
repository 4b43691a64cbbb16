package org.bestand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.exchange.Csv;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Place;

/** Incidents one a line, for a terminal or a spreadsheet. */
final class IncidentLines {
    private static final int PLACES = 3;
    private static final List<String> COLUMNS = List.of(
            "id",
            "what",
            "scope",
            "start",
            "end",
            "readings",
            "parties",
            "places",
            "countries",
            "claims",
            "reports",
            "disputed",
            "dead");

    private final Voices voices;
    private final Rule rule;

    /**
     * @param rule the rule that derives the dead; null for what is claimed, from the least to the greatest
     */
    IncidentLines(Voices voices, Rule rule) {
        this.voices = voices;
        this.rule = rule;
    }

    String table(List<Ledger> ledgers, Style style, int width) {
        Rows rows = new Rows(0, 3, 4, 5);
        for (Ledger ledger : ledgers) {
            Incident incident = ledger.incident();
            rows.add(
                    Plain.text(incident.id()),
                    Incidents.title(ledger) + (incident.scope() == org.bestand.model.Scope.NEWS ? "" : ", recalled"),
                    Incidents.time(ledger),
                    incident.parties().isEmpty() ? "parties not named" : voices.parties(incident.parties()),
                    places(incident),
                    dead(ledger) + (ledger.isDisputed() ? "  !" : ""),
                    counted(ledger.incident().claims().size()));
        }
        StringBuilder out = new StringBuilder();
        rows.print(out, style, width);
        return out.toString();
    }

    private static String counted(int claims) {
        return claims + (claims == 1 ? " claim" : " claims");
    }

    private static String places(Incident incident) {
        List<Place> places = incident.places();
        return places.stream()
                        .limit(PLACES)
                        .map(place -> Plain.text(place.name()))
                        .collect(Collectors.joining(", "))
                + (places.size() > PLACES ? " …" : "");
    }

    /** The dead per side and group. */
    private String dead(Ledger ledger) {
        List<String> sides = new ArrayList<>();
        if (rule == null) {
            ledger.cells().stream()
                    .filter(cell -> cell.slot().kind() == Kind.KILLED && cell.range() != null)
                    .forEach(cell -> sides.add(
                            Phrases.range(cell.range()) + " " + side(cell.slot().side())));
        } else {
            Estimates.of(ledger, List.of(rule)).stream()
                    .filter(cell -> cell.slot().kind() == Kind.KILLED && cell.isInAll())
                    .filter(cell -> cell.estimates().getFirst().status() != Estimate.Status.UNKNOWN)
                    .forEach(cell -> sides.add(Phrases.number(cell.estimates().getFirst()) + " "
                            + side(cell.slot().side())));
        }
        return sides.isEmpty() ? "" : "dead: " + String.join("; ", sides);
    }

    private String side(String side) {
        return side.isEmpty() ? "(side not told)" : voices.party(side);
    }

    String csv(List<Ledger> ledgers) {
        StringBuilder out = new StringBuilder(Csv.line(COLUMNS));
        for (Ledger ledger : ledgers) {
            Incident incident = ledger.incident();
            out.append(Csv.line(List.of(
                    incident.id(),
                    Incidents.title(ledger).toLowerCase(java.util.Locale.ROOT),
                    incident.scope().word(),
                    incident.earliest() == null ? "" : incident.earliest().toString(),
                    incident.latest() == null ? "" : incident.latest().toString(),
                    incident.times().stream()
                            .map(t -> t.start() + "/" + t.end())
                            .collect(Collectors.joining(";")),
                    String.join(";", incident.parties()),
                    Csv.defused(incident.places().stream().map(Place::name).collect(Collectors.joining(";"))),
                    incident.places().stream().map(Place::country).collect(Collectors.joining(";")),
                    String.valueOf(incident.claims().size()),
                    String.valueOf(reports(ledger)),
                    String.valueOf(ledger.isDisputed()),
                    dead(ledger))));
        }
        return out.toString();
    }

    private static long reports(Ledger ledger) {
        List<String> reports = new ArrayList<>();
        ledger.others().forEach(said -> reports.add(said.claim().report()));
        ledger.cells().forEach(cell -> cell.items()
                .forEach(said -> reports.add(said.claim().report())));
        return reports.stream().distinct().count();
    }
}
