package org.bestand.exchange;

import java.io.StringWriter;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An incident as a line of JSON: {@code id}, {@code sort}, {@code scope}, {@code parties}, {@code times} as pairs of days,
 * {@code places}, {@code claims} and the {@code ties} between them with their reasons.
 */
public final class IncidentJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private IncidentJson() {}

    /** The incident on one line, without the line's end. */
    public static String write(Incident incident) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", incident.id());
            json.writeStringProperty("sort", incident.sort().name().toLowerCase(java.util.Locale.ROOT));
            json.writeStringProperty("scope", incident.scope().word());
            texts("parties", incident.parties(), json);
            json.writeArrayPropertyStart("times");
            for (When.Interval time : incident.times()) {
                json.writeStartArray();
                json.writeString(time.start().toString());
                json.writeString(time.end().toString());
                json.writeEndArray();
            }
            json.writeEndArray();
            places(incident, json);
            texts("claims", incident.claims(), json);
            ties(incident, json);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void places(Incident incident, JsonGenerator json) {
        json.writeArrayPropertyStart("places");
        for (Place place : incident.places()) {
            json.writeStartObject();
            json.writeStringProperty("name", place.name());
            json.writeStringProperty("country", place.country());
            json.writeStringProperty("precision", place.precision().word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ties(Incident incident, JsonGenerator json) {
        json.writeArrayPropertyStart("ties");
        for (Incident.Tie tie : incident.ties()) {
            json.writeStartObject();
            json.writeStringProperty("claim", tie.claim());
            json.writeStringProperty("to", tie.to());
            texts("reasons", tie.reasons(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(String key, Iterable<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
