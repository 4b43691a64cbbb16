package org.bestand.exchange.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Digests;
import org.bestand.model.Place;
import org.bestand.model.Report;
import tools.jackson.core.JsonGenerator;

/** Names of nodes, all URNs: nothing of the record has an address of its own. */
final class Ids {
    private Ids() {}

    /** What an URN may not hold, by the bytes of UTF-8 (RFC 3986, 2.1). */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one >= '0' && one <= '9';
            if (plain || one == '-' || one == '.' || one == '_' || one == '~') {
                escaped.append((char) one);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
            }
        }
        return escaped.toString();
    }

    /** The text that came in, by its hash. */
    static String text(Report report) {
        return "urn:sha256:" + Digests.of(report.text());
    }

    static String report(Report report) {
        return "urn:bestand:report:" + escaped(report.id());
    }

    static String claim(Claim claim) {
        return "urn:bestand:claim:" + escaped(claim.id());
    }

    static String view(Claim claim) {
        return "urn:bestand:view:" + escaped(claim.id());
    }

    static String incident(String id) {
        return "urn:bestand:incident:" + escaped(id);
    }

    /** A person's or organisation's own node where it is named, else that of its party and sector. */
    static String actor(Actor actor) {
        return "urn:bestand:actor:" + escaped(actor.code())
                + (actor.name().isEmpty() ? "" : ":" + escaped(actor.name()));
    }

    static String party(String code) {
        return "urn:bestand:actor:" + escaped(code);
    }

    static String outlet(String name) {
        return "urn:bestand:outlet:" + escaped(name);
    }

    static String place(Place place) {
        return "urn:bestand:place:" + escaped(place.name())
                + (place.country().isEmpty() ? "" : ":" + escaped(place.country()));
    }

    static String person(String who) {
        return "urn:bestand:person:" + escaped(who);
    }

    static void optional(JsonGenerator json, String key, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(key, value);
        }
    }

    static void links(JsonGenerator json, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            json.writeArrayPropertyStart(key);
            ids.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
