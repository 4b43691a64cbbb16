package org.bestand.exchange;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Place;
import org.bestand.model.Span;
import org.bestand.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;

/** Writes a claim's keys in the order of the codebook. */
final class ClaimWriter {
    private final JsonGenerator json;

    private ClaimWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * @param incident id of its incident; empty where it has none or they are not wanted
     */
    static String write(Claim claim, String incident, TokenStreamFactory factory) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            new ClaimWriter(json).claim(claim, incident);
        }
        return line.toString();
    }

    private void claim(Claim claim, String incident) {
        json.writeStartObject();
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("report", claim.report());
        optional("incident", incident);
        json.writeStringProperty("kind", claim.kind().word());
        optional("phase", claim.phase() == null ? "" : claim.phase().word());
        json.writeStringProperty("stance", claim.stance().word());
        json.writeBooleanProperty("negated", claim.negated());
        json.writeStringProperty("scope", claim.scope().word());
        actors("speakers", claim.speakers());
        actors("agents", claim.agents());
        actors("targets", claim.targets());
        actors("mediators", claim.mediators());
        count(claim.count());
        optional("means", claim.means() == null ? "" : claim.means().word());
        optional("content", claim.content());
        time(claim.time());
        places(claim.places());
        evidence(claim.evidence());
        rules(claim.rules());
        json.writeNumberProperty("confidence", claim.confidence());
        json.writeEndObject();
    }

    private void actors(String key, List<Actor> actors) {
        json.writeArrayPropertyStart(key);
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringProperty("code", actor.code());
            optional("name", actor.name());
            optional("text", actor.text());
            flag("via", actor.via());
            flag("hedged", actor.hedged());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void count(Count count) {
        if (count == null) {
            return;
        }
        json.writeObjectPropertyStart("count");
        bound("low", count.low());
        bound("high", count.high());
        flag("about", count.about());
        flag("vague", count.vague());
        optional("of", count.of() == null ? "" : count.of().name());
        optional("unit", count.unit());
        json.writeStringProperty("text", count.text());
        json.writeEndObject();
    }

    private void time(When time) {
        if (time == null) {
            return;
        }
        json.writeObjectPropertyStart("time");
        day("start", time.start());
        day("end", time.end());
        json.writeStringProperty("text", time.text());
        if (!time.candidates().isEmpty()) {
            json.writeArrayPropertyStart("candidates");
            for (When.Interval candidate : time.candidates()) {
                json.writeStartArray();
                json.writeString(candidate.start().toString());
                json.writeString(candidate.end().toString());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        optional("clock", time.clock());
        optional("zone", time.zone());
        json.writeEndObject();
    }

    private void places(List<Place> places) {
        json.writeArrayPropertyStart("places");
        for (Place place : places) {
            json.writeStartObject();
            json.writeStringProperty("name", place.name());
            optional("country", place.country());
            if (place.lat() != null) {
                json.writeNumberProperty("lat", place.lat());
                json.writeNumberProperty("lon", place.lon());
            }
            json.writeStringProperty("precision", place.precision().word());
            optional("text", place.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void evidence(Evidence evidence) {
        json.writeObjectPropertyStart("evidence");
        json.writeStringProperty("quote", evidence.quote());
        span(evidence.span());
        json.writeObjectPropertyStart("trigger");
        json.writeStringProperty("text", evidence.trigger());
        span(evidence.triggerSpan());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rules(List<String> rules) {
        json.writeArrayPropertyStart("rules");
        rules.forEach(json::writeString);
        json.writeEndArray();
    }

    private void span(Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private void day(String key, LocalDate day) {
        json.writeStringProperty(key, day == null ? null : day.toString());
    }

    private void bound(String key, Long bound) {
        if (bound == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, bound);
        }
    }

    private void optional(String key, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(key, value);
        }
    }

    private void flag(String key, boolean raised) {
        if (raised) {
            json.writeBooleanProperty(key, true);
        }
    }
}
