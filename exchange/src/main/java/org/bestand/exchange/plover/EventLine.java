package org.bestand.exchange.plover;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.Scale;
import org.bestand.exchange.view.View;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an event as a line of JSON. */
final class EventLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final View view;
    private final Names names;
    private final Map<String, String> incidents;

    EventLine(View view) {
        this.view = view;
        this.names = new Names(view.claims(), view.places());
        this.incidents = view.incidentOf();
    }

    /**
     * The line, without its end.
     *
     * @param tolls the dead and wounded that belong to it
     */
    String of(Claim claim, Coding coding, When time, List<Claim> tolls) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", claim.id());
            json.writeBooleanProperty("has_event", isEvent(claim, coding));
            time(json, time);
            entities("actor", coding.actors(), json);
            entities("recipient", coding.recipients(), json);
            texts("event", List.of(coding.type().name()), json);
            place(json, claim.places());
            texts("event_text", List.of(claim.evidence().trigger()), json);
            json.writeNumberProperty("quad_code", coding.type().quad());
            json.writeNumberProperty("event_scale", coding.type().scale(coding.mode()));
            texts("mode", coding.mode().isEmpty() ? List.of() : List.of(coding.mode()), json);
            texts("context", contexts(claim, coding), json);
            size(json, tolls);
            optional(json, "link", incidents.getOrDefault(claim.id(), ""));
            about(json, claim);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** What is planned or said not to have happened is none, unless its promise or refusal is one. */
    private static boolean isEvent(Claim claim, Coding coding) {
        return !isFuture(claim, coding) && !isNegated(claim, coding);
    }

    private static boolean isFuture(Claim claim, Coding coding) {
        return claim.stance() == Stance.PLANNED
                && coding.type() != EventType.AGREE
                && coding.type() != EventType.CONCEDE
                && coding.type() != EventType.THREATEN;
    }

    private static boolean isNegated(Claim claim, Coding coding) {
        return claim.negated() && !(claim.kind() == Kind.SUPPORT && coding.type() == EventType.REJECT);
    }

    private static List<String> contexts(Claim claim, Coding coding) {
        List<String> contexts = new ArrayList<>(coding.contexts());
        if (claim.scope() == Scope.BACKGROUND) {
            contexts.add("historical");
        }
        if (isFuture(claim, coding)) {
            contexts.add("future");
        }
        if (isNegated(claim, coding)) {
            contexts.add("negation");
        }
        return contexts;
    }

    private static void time(JsonGenerator json, When time) {
        json.writeStringProperty("date", time.start().toString());
        if (!time.clock().isEmpty() && time.start().equals(time.end())) {
            try {
                json.writeStringProperty("time", LocalTime.parse(time.clock()).toString());
            } catch (DateTimeException e) {
                return;
            }
        }
        if (!time.end().equals(time.start())) {
            json.writeStringProperty("enddate", time.end().toString());
        }
    }

    private void entities(String key, List<Actor> actors, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        for (Actor actor : actors) {
            json.writeStartObject();
            if (!actor.isUnnamed()) {
                json.writeStringProperty("code", actor.party());
            }
            optional(json, "sector", sector(actor));
            String text = actor.text().isEmpty() ? actor.name() : actor.text();
            optional(json, "entity_text", text.isEmpty() && !actor.isUnnamed() ? names.party(actor.party()) : text);
            optional(json, "identifier_text", actor.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String sector(Actor actor) {
        return switch (actor.sector()) {
            case "PAR" -> "LEG";
            case "MED" -> "JRN";
            case "HLT" -> "MED";
            case "POL" -> "COP";
            case "OBS" -> "SOC";
            case "" -> actor.isUnnamed() ? "UNK" : "";
            default -> actor.sector();
        };
    }

    private void place(JsonGenerator json, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        Place place = places.getFirst();
        json.writeObjectPropertyStart("event_loc");
        optional(json, "extracted_place", place.text());
        json.writeStringProperty("resolved_place", place.name());
        if (place.lat() != null) {
            json.writeNumberProperty("lat", place.lat());
            json.writeNumberProperty("lon", place.lon());
        }
        optional(json, "district", Scale.unit(place, Precision.DISTRICT, view.places()));
        optional(json, "province", Scale.unit(place, Precision.PROVINCE, view.places()));
        optional(json, "country", names.country(place.country()));
        optional(json, "country_code", place.country());
        int resolution = resolution(place.precision());
        if (resolution > 0) {
            json.writeNumberProperty("resolution", resolution);
        }
        json.writeEndObject();
    }

    /** 5 within a city to 1 a country; 0 for what is none of them. */
    private static int resolution(Precision precision) {
        return switch (precision) {
            case SPOT -> 5;
            case TOWN, AREA -> 4;
            case DISTRICT -> 3;
            case PROVINCE -> 2;
            case COUNTRY -> 1;
            case REGION, BORDER, NONE -> 0;
        };
    }

    /** Each figure as the report gives it; nothing is added up, so that several stand between commas. */
    private static void size(JsonGenerator json, List<Claim> tolls) {
        json.writeObjectPropertyStart("size");
        figures(json, "dead", tolls, Kind.KILLED);
        figures(json, "injured", tolls, Kind.WOUNDED);
        figures(json, "arrested", tolls, Kind.CAPTURED);
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, String key, List<Claim> tolls, Kind kind) {
        List<Count> counts = tolls.stream()
                .filter(claim -> claim.kind() == kind
                        && claim.count() != null
                        && !claim.count().vague())
                .map(Claim::count)
                .distinct()
                .toList();
        if (counts.size() == 1 && isExact(counts.getFirst())) {
            json.writeNumberProperty(key, counts.getFirst().low());
        } else if (!counts.isEmpty()) {
            json.writeStringProperty(
                    key, counts.stream().map(EventLine::code).distinct().collect(Collectors.joining(", ")));
        }
    }

    private static boolean isExact(Count count) {
        return !count.about() && count.low() != null && count.low().equals(count.high());
    }

    private static String code(Count count) {
        String about = count.about() ? "~" : "";
        if (count.high() == null) {
            return about + count.low() + "+";
        }
        if (count.low() == null) {
            return about + ".." + count.high();
        }
        return about + (count.low().equals(count.high()) ? count.low() : count.low() + ".." + count.high());
    }

    private void about(JsonGenerator json, Claim claim) {
        Report report = view.reports().get(claim.report());
        json.writeObjectPropertyStart("text_info");
        json.writeNumberProperty("start", claim.evidence().span().start());
        json.writeNumberProperty("end", claim.evidence().span().end());
        json.writeStringProperty("text_story", report.id());
        json.writeEndObject();
        json.writeObjectPropertyStart("cite_info");
        optional(json, "url", report.url());
        optional(json, "title", report.title());
        optional(json, "language", report.language());
        optional(json, "publication", report.source());
        json.writeStringProperty("codebook", "PLOVER 2024-02");
        json.writeEndObject();
        json.writeStringProperty("coder", view.made().program());
        json.writeStringProperty("comment", comment(claim));
    }

    private static String comment(Claim claim) {
        return claim.stance().word() + " by "
                + (claim.speakers().isEmpty() ? "the report itself" : Phrases.chain(claim.speakers()));
    }

    private static void texts(String key, List<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String key, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(key, value);
        }
    }
}
