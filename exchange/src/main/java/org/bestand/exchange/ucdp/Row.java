package org.bestand.exchange.ucdp;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.view.Combatant;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Countries;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.Scale;
import org.bestand.exchange.view.Sides;
import org.bestand.exchange.view.Sources;
import org.bestand.exchange.view.View;
import org.bestand.linking.Said;
import org.bestand.model.Claim;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.Scope;

/** Writes an event in the 49 columns. Whether a dyad is active in a year, and the ids of events, are UCDP's own to give and stay empty. */
final class Row {
    private final View view;
    private final Ids ids;
    private final Names names;
    private final Phrases phrases;
    private final Conformance.Gathered gathered;

    Row(View view, Names names, Ids ids, Conformance.Gathered gathered) {
        this.ids = ids;
        this.view = view;
        this.names = names;
        this.phrases = new Phrases(names::party);
        this.gathered = gathered;
    }

    Cells of(Event event) {
        Cells row = new Cells();
        row.value(Scale.number(event.ledger().incident().id()))
                .empty(1)
                .value(event.start().getYear())
                .empty(1)
                .value("Clear")
                .value(event.type());
        sides(event, row);
        sources(event, row);
        place(event, row);
        row.value(clarity(event))
                .value(Scale.datePrec(event.start(), event.end()))
                .value(event.start())
                .value(event.end());
        deaths(event, row);
        row.value(gw(event.sideA())).value(gw(event.sideB()));
        return row;
    }

    private void sides(Event event, Cells row) {
        String a = name(event.sideA());
        String b = event.sideB() == null ? "Civilians" : name(event.sideB());
        Ids.Dyad dyad = ids.of(a, b);
        row.text(dyad.conflictOld()).text(dyad.conflictNew()).text(dyad.conflictName());
        row.text(dyad.dyadOld()).text(dyad.dyadNew()).text(a + " - " + b);
        row.text(dyad.aOld()).text(dyad.aNew()).text(a);
        boolean civilians = event.sideB() == null;
        row.text(dyad.bOld()).text(civilians ? "1" : dyad.bNew()).text(b);
        if (dyad == Ids.Dyad.NONE) {
            gathered.lose(
                    "rows without UCDP's ids of conflict, dyad and sides, which --ids takes from a file of its dataset",
                    event.ledger().incident().id());
        }
        if (event.sideA().isNameless() || event.sideB() != null && event.sideB().isNameless()) {
            gathered.lose(
                    "rows with a group that has no name in the reports, which UCDP may not take",
                    event.ledger().incident().id());
        }
    }

    private String name(Combatant side) {
        if (side.isNameless()) {
            return "Unidentified armed group (" + country(Countries.of(side.party())) + ")";
        }
        return side.isGroup() ? names.party(side.party()) : "Government of " + country(Countries.of(side.party()));
    }

    private String country(Countries.Country country) {
        return country.ucdpName().isEmpty() ? names.party(country.iso3()) : country.ucdpName();
    }

    private static String gw(Combatant side) {
        return side != null && Events.isState(side) ? Countries.of(side.party()).gw() : "";
    }

    private void sources(Event event, Cells row) {
        List<Report> reports = Sources.of(event.ledger(), view);
        if (reports.stream().anyMatch(report -> report.source().isBlank())) {
            gathered.lose(
                    "rows with reports that name no outlet, whose ids stand as source_office",
                    event.ledger().incident().id());
        }
        row.value(reports.isEmpty() ? -1 : reports.size());
        row.text(reports.stream().map(Row::article).collect(Collectors.joining(";")));
        row.text(joined(reports.stream().map(Sources::office).toList()));
        row.text(joined(reports.stream().map(report -> report.date().iso()).toList()));
        row.text(joined(reports.stream().map(Report::title).toList()));
        row.text(originals(event));
    }

    private static String article(Report report) {
        return "\"" + plain(Sources.office(report)) + "," + report.date().iso() + "," + plain(report.title()) + "\"";
    }

    /** Semicolons part the items of a cell, quotation marks hold them. */
    private static String plain(String words) {
        return words.replace('"', '\'')
                .replace(';', ',')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String joined(List<String> items) {
        return items.stream().map(Row::plain).collect(Collectors.joining(";"));
    }

    /** Who gives the figures of the dead, in the order of the claims; nobody where the reports speak for themselves. */
    private String originals(Event event) {
        Set<String> voices = new LinkedHashSet<>();
        event.ledger().cells().stream()
                .flatMap(cell -> cell.items().stream())
                .map(Said::claim)
                .filter(claim -> event.toll().claims().contains(claim.id()))
                .filter(claim -> !claim.speakers().isEmpty())
                .forEach(claim -> voices.add(phrases.actors(claim.speakers()).replace(';', ',')));
        return String.join("; ", voices);
    }

    private void place(Event event, Cells row) {
        Place place = event.site().place();
        int precision = Scale.wherePrec(place.precision());
        row.value(precision).text(place.name()).text(words(event));
        row.text(precision < 6 ? Scale.unit(place, Precision.PROVINCE, view.places()) : "")
                .text(precision < 4 ? Scale.unit(place, Precision.DISTRICT, view.places()) : "");
        row.value(event.site().lat()).value(event.site().lon());
        row.value("POINT (" + event.site().lon() + " " + event.site().lat() + ")")
                .value(grid(event.site().lat(), event.site().lon()));
        Countries.Country country = event.country();
        row.text(country(country)).value(country.gw()).value(country.ucdpRegion());
    }

    /** The place in the words of the reports. */
    private static String words(Event event) {
        return event.ledger().incident().places().stream()
                .filter(place -> place.name().equals(event.site().place().name()))
                .map(Place::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> claims(event).stream()
                        .flatMap(claim -> claim.places().stream())
                        .filter(place ->
                                place.name().equals(event.site().place().name()))
                        .map(Place::text)
                        .filter(text -> !text.isBlank())
                        .findFirst())
                .orElse("");
    }

    private static List<Claim> claims(Event event) {
        return Sides.put(event.ledger());
    }

    /** The cell of the half-degree grid of PRIO; the north pole and the date line belong to the last cells. */
    static int grid(double lat, double lon) {
        int row = Math.min(359, (int) Math.floor((lat + 90) * 2));
        int column = Math.min(719, (int) Math.floor((lon + 180) * 2));
        return row * 720 + column + 1;
    }

    /** Less clear is what is recalled, or of a stretch longer than a week, so that it may be a total. */
    private static int clarity(Event event) {
        boolean recalled = event.ledger().incident().scope() == Scope.BACKGROUND;
        boolean isStretch =
                event.ledger().incident().times().size() == 1 && Scale.datePrec(event.start(), event.end()) > 3;
        return recalled || isStretch ? 2 : 1;
    }

    private static void deaths(Event event, Cells row) {
        row.value(event.deadA()).value(event.deadB());
        row.value(event.toll().civilians()).value(event.deadUnknown());
        row.value(event.toll().total().best())
                .value(event.toll().total().high())
                .value(event.toll().total().low());
    }
}
