package org.bestand.exchange.geojson;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.view.Combatant;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Countries;
import org.bestand.exchange.view.Figures;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.Scale;
import org.bestand.exchange.view.Sides;
import org.bestand.exchange.view.Sources;
import org.bestand.exchange.view.Toll;
import org.bestand.exchange.view.View;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import tools.jackson.core.JsonGenerator;

/** Writes an incident as a feature; what is not known is null, never 0. */
final class Feature {
    private static final Set<Relation> CONTRADICTION = Set.of(Relation.CONTRADICTS, Relation.DENIES, Relation.RETRACTS);

    private final View view;
    private final Names names;
    private final Phrases phrases;
    private final Words dutch;
    private final Words english;
    private final Conformance.Gathered gathered;

    Feature(View view, Conformance.Gathered gathered) {
        this.view = view;
        this.gathered = gathered;
        this.names = new Names(view.claims(), view.places());
        this.phrases = new Phrases(names::party);
        this.dutch = new Words("nl", names::party, view.places());
        this.english = new Words("en", names::party, view.places());
    }

    void write(Ledger ledger, JsonGenerator json) {
        Incident incident = ledger.incident();
        Geometry geometry = Geometry.of(ledger);
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", incident.id());
        geometry.write(json);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("id", incident.id());
        json.writeStringProperty("title_nl", title(incident, dutch));
        json.writeStringProperty("title_en", title(incident, english));
        time(incident, json);
        json.writeStringProperty("type", incident.sort().name().toLowerCase(java.util.Locale.ROOT));
        figures(ledger, json);
        place(incident, geometry, json);
        sources(ledger, json);
        json.writeEndObject();
        json.writeEndObject();
        if (geometry.places().isEmpty()) {
            gathered.lose("features without a geometry, for no place finer than a country has a point", incident.id());
        }
    }

    private static String title(Incident incident, Words words) {
        return words.of(incident.sort() == Incident.Sort.TRUCE ? "truce" : "violence") + ": "
                + words.parties(incident.parties());
    }

    private void time(Incident incident, JsonGenerator json) {
        boolean known = incident.earliest() != null;
        int precision = known ? Scale.datePrec(incident.earliest(), incident.latest()) : 0;
        json.writeStringProperty("date_start", known ? incident.earliest().toString() : null);
        json.writeStringProperty("date_end", known ? incident.latest().toString() : null);
        number("date_prec", precision == 0 ? null : Long.valueOf(precision), json);
        if (incident.times().size() > 1) {
            gathered.lose("features whose days are one of several, which date_start to date_end spans", incident.id());
        }
    }

    private void figures(Ledger ledger, JsonGenerator json) {
        Rule rule = view.ruleOr(Rule.UCDP);
        Sides sides = Sides.of(ledger);
        Toll killed = Toll.of(ledger, Kind.KILLED, rule);
        Figures total = killed.total();
        json.writeStringProperty("side_a", name(sides.first()));
        json.writeStringProperty("side_b", name(sides.second()));
        number("killed_low", total == null ? null : Long.valueOf(total.low()), json);
        number("killed_best", total == null ? null : Long.valueOf(total.best()), json);
        number("killed_high", total == null ? null : Long.valueOf(total.high()), json);
        number("killed_a", killed(killed, sides.first()), json);
        number("killed_b", killed(killed, sides.second()), json);
        number("wounded_best", best(ledger, Kind.WOUNDED, rule), json);
        number("captured_best", best(ledger, Kind.CAPTURED, rule), json);
        if (total != null && total.open()) {
            gathered.lose(
                    "features with a figure that is open above, so that there can be more dead than killed_high",
                    ledger.incident().id());
        }
    }

    private static Long best(Ledger ledger, Kind kind, Rule rule) {
        Figures total = Toll.of(ledger, kind, rule).total();
        return total == null ? null : Long.valueOf(total.best());
    }

    /** All dead of a side, its civilians too; null where none are told. */
    private static Long killed(Toll toll, Combatant side) {
        Toll.OfSide told = side == null ? null : toll.sides().get(side.party());
        if (told == null) {
            return null;
        }
        if (!Countries.isState(side.party())) {
            return told.fighters() + told.civilians() + told.unknown();
        }
        return side.isGroup() ? told.rebels() : told.forces() + told.civilians() + told.unknown();
    }

    private String name(Combatant side) {
        if (side == null) {
            return null;
        }
        return names.party(side.party()) + (side.isNameless() ? " (" + Phrases.sectorWord("REB") + ")" : "");
    }

    private void place(Incident incident, Geometry geometry, JsonGenerator json) {
        Place finest = !geometry.places().isEmpty()
                ? geometry.places().getFirst()
                : incident.places().stream()
                        .min(Comparator.comparing(Place::precision))
                        .orElse(null);
        boolean isNone = finest == null || finest.precision() == Precision.NONE;
        number("where_prec", isNone ? null : Long.valueOf(Scale.wherePrec(finest.precision())), json);
        json.writeStringProperty("place_text", incident.places().isEmpty() ? null : Phrases.places(incident.places()));
        if (geometry.disputed().isEmpty()) {
            json.writeNullProperty("disputed_place");
            return;
        }
        json.writeArrayPropertyStart("disputed_place");
        geometry.disputed().forEach((place, voices) -> disputed(place, voices, json));
        json.writeEndArray();
    }

    private void disputed(Place place, Set<Said> voices, JsonGenerator json) {
        Set<String> who = new LinkedHashSet<>();
        voices.forEach(said -> who.add(
                said.claim().speakers().isEmpty()
                        ? "the report"
                        : phrases.actors(said.claim().speakers())));
        json.writeStartObject();
        json.writeStringProperty("name", place.name());
        json.writeStringProperty("according_to", String.join("; ", who));
        if (place.lat() == null) {
            json.writeNullProperty("lat");
            json.writeNullProperty("lon");
        } else {
            json.writeNumberProperty("lat", place.lat());
            json.writeNumberProperty("lon", place.lon());
        }
        json.writeEndObject();
    }

    private void sources(Ledger ledger, JsonGenerator json) {
        List<Report> reports = Sources.of(ledger, view);
        json.writeNumberProperty("n_reports", Sources.all(ledger));
        json.writeNumberProperty("n_sources_independent", reports.size());
        json.writeNumberProperty("n_claims", ledger.incident().claims().size());
        json.writeNumberProperty("n_contradictions", contradictions(ledger));
        json.writeStringProperty("ceasefire_state", truce(ledger));
        json.writeStringProperty("status", status(ledger));
        json.writeStringProperty("rules", view.ruleOr(Rule.UCDP).versioned());
        json.writeStringProperty(
                "as_of", view.asOf().isEmpty() ? view.made().at().toString() : view.asOf());
        json.writeStringProperty(
                "url",
                reports.stream()
                        .map(Report::url)
                        .filter(url -> !url.isBlank())
                        .findFirst()
                        .orElse(null));
    }

    private static long contradictions(Ledger ledger) {
        long others = ledger.disputes().stream()
                .filter(related -> CONTRADICTION.contains(related.relation()))
                .count();
        return others
                + ledger.cells().stream()
                        .flatMap(cell -> cell.relations().stream())
                        .filter(related -> CONTRADICTION.contains(related.relation()))
                        .count();
    }

    /** What is claimed of a truce: its phase; "disputed" where claims of it do not agree; null where no truce is meant. */
    private static String truce(Ledger ledger) {
        if (ledger.incident().sort() != Incident.Sort.TRUCE) {
            return null;
        }
        if (contradictions(ledger) > 0) {
            return "disputed";
        }
        return Sides.put(ledger).stream()
                .filter(claim -> claim.kind() == Kind.CEASEFIRE && claim.phase() != null)
                .map(Claim::phase)
                .max(Comparator.naturalOrder())
                .map(phase -> phase.word())
                .orElse(null);
    }

    /** Accepted once a person has looked at every claim of it. */
    private String status(Ledger ledger) {
        Map<String, ?> decisions = view.decisions();
        return ledger.incident().claims().stream().allMatch(decisions::containsKey) ? "accepted" : "proposed";
    }

    private static void number(String key, Long value, JsonGenerator json) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, value);
        }
    }
}
