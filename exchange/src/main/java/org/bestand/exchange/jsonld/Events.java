package org.bestand.exchange.jsonld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Report;
import tools.jackson.core.JsonGenerator;

/**
 * Incidents as events, with each claim as a view of its incident that holds according to whoever makes it: the speaker, and the outlet that passes
 * it on. Two views that contradict each other stand side by side.
 */
final class Events {
    private final View view;
    private final Names names;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Set<String> speaking = new HashSet<>();
    private final Map<String, String> parties = new TreeMap<>();

    Events(View view) {
        this.view = view;
        this.names = new Names(view.claims(), view.places());
        view.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    void write(Consumer<Consumer<JsonGenerator>> node) {
        for (Ledger ledger : view.incidents()) {
            node.accept(json -> event(ledger.incident(), json));
            ledger.incident().claims().stream()
                    .map(claims::get)
                    .forEach(claim -> node.accept(json -> view(ledger.incident(), claim, json)));
        }
        parties.forEach((id, code) -> {
            if (!actors.containsKey(id)) {
                node.accept(json -> actor(id, names.party(code), code, json));
            }
        });
        actors.forEach((id, actor) -> node.accept(json ->
                actor(id, actor.name().isEmpty() ? names.party(actor.party()) : actor.name(), actor.code(), json)));
        places.forEach((id, place) -> node.accept(json -> place(id, place, json)));
    }

    private void event(Incident incident, JsonGenerator json) {
        json.writeStringProperty("id", Ids.incident(incident.id()));
        json.writeStringProperty("type", "sem:Event");
        List<String> who = new ArrayList<>();
        incident.parties().forEach(code -> {
            parties.put(Ids.party(code), code);
            who.add(Ids.party(code));
        });
        Ids.links(json, "sem:hasActor", who);
        Ids.links(
                json,
                "sem:hasPlace",
                incident.places().stream().map(this::known).distinct().toList());
        times(incident, json);
        Ids.links(
                json,
                "prov:wasDerivedFrom",
                incident.claims().stream().map(claims::get).map(Ids::claim).toList());
    }

    /** Where several stretches are possible each stands; none of them is said to be the one. */
    private static void times(Incident incident, JsonGenerator json) {
        if (incident.times().isEmpty()) {
            return;
        }
        boolean open = incident.times().size() > 1;
        json.writeStringProperty(
                open ? "sem:hasEarliestBeginTimeStamp" : "sem:hasBeginTimeStamp",
                incident.earliest().toString());
        json.writeStringProperty(
                open ? "sem:hasLatestEndTimeStamp" : "sem:hasEndTimeStamp",
                incident.latest().toString());
    }

    private void view(Incident incident, Claim claim, JsonGenerator json) {
        json.writeStringProperty("id", Ids.view(claim));
        json.writeStringProperty("type", "sem:View");
        json.writeStringProperty("bestand:viewOf", Ids.incident(incident.id()));
        json.writeStringProperty("prov:wasDerivedFrom", Ids.claim(claim));
        List<String> authorities = authorities(claim);
        Ids.links(json, "sem:accordingTo", authorities);
        Ids.links(json, "chain", authorities);
        json.writeStringProperty("bestand:kind", claim.kind().word());
        json.writeStringProperty("bestand:stance", claim.stance().word());
        json.writeBooleanProperty("bestand:negated", claim.negated());
        Ids.links(
                json,
                "bestand:agent",
                claim.agents().stream().map(this::known).distinct().toList());
        Ids.links(
                json,
                "bestand:target",
                claim.targets().stream().map(this::known).distinct().toList());
        Ids.links(
                json,
                "sem:hasPlace",
                claim.places().stream().map(this::known).distinct().toList());
        if (claim.count() != null) {
            count(claim.count(), json);
        }
    }

    /** An open bound is left out; words without a figure say that they are. */
    private static void count(Count count, JsonGenerator json) {
        if (count.low() != null) {
            json.writeNumberProperty("bestand:low", count.low());
        }
        if (count.high() != null) {
            json.writeNumberProperty("bestand:high", count.high());
        }
        if (count.about()) {
            json.writeBooleanProperty("bestand:about", true);
        }
        if (count.vague()) {
            json.writeBooleanProperty("bestand:vague", true);
        }
    }

    /** The outlet first, then who passes on, who says it in the end last; the report where the outlet is not told. */
    private List<String> authorities(Claim claim) {
        Report report = view.reports().get(claim.report());
        String first = report.source().isBlank() ? Ids.report(report) : Ids.outlet(report.source());
        claim.speakers().forEach(speaker -> speaking.add(Ids.actor(speaker)));
        return Stream.concat(Stream.of(first), claim.speakers().stream().map(this::known))
                .distinct()
                .toList();
    }

    private String known(Actor actor) {
        String id = Ids.actor(actor);
        actors.putIfAbsent(id, actor);
        return id;
    }

    private String known(Place place) {
        String id = Ids.place(place);
        places.merge(id, place, (a, b) -> a.lat() == null ? b : a);
        return id;
    }

    private void actor(String id, String name, String code, JsonGenerator json) {
        json.writeStringProperty("id", id);
        Ids.links(json, "type", speaking.contains(id) ? List.of("sem:Actor", "sem:Authority") : List.of("sem:Actor"));
        json.writeStringProperty("label", name);
        json.writeStringProperty("bestand:code", code);
    }

    private static void place(String id, Place place, JsonGenerator json) {
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", "sem:Place");
        json.writeStringProperty("label", place.name());
        json.writeStringProperty("bestand:precision", place.precision().word());
        if (place.lat() != null) {
            json.writeNumberProperty("geo:lat", place.lat());
            json.writeNumberProperty("geo:long", place.lon());
        }
    }
}
