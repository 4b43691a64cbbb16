package org.bestand.desk.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.desk.decisions.Acts;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object that a call brings. Each member is checked as it is asked for; what nobody asks for is refused. */
final class Body {
    private static final int LONGEST = 4_000;

    private final ObjectNode object;

    private Body(ObjectNode object) {
        this.object = object;
    }

    /**
     * That of a call; without members where it brings none.
     *
     * @param members the names that there may be; none where any may
     * @throws Problem where it is no JSON object
     */
    static Body of(Call call, String... members) {
        String text = call.context().body();
        if (text.isBlank()) {
            return new Body(Json.object());
        }
        String type = call.context().contentType();
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("application/json")) {
            throw new Problem(415, "no-json-type");
        }
        Body body = new Body(object(text));
        Set<String> unknown = new TreeSet<>(body.object.propertyNames());
        unknown.removeAll(Set.of(members));
        if (members.length > 0 && !unknown.isEmpty()) {
            String name = unknown.iterator().next();
            throw Problem.wrong("no-parameter", name, String.join(", ", members))
                    .about(name);
        }
        return body;
    }

    private static ObjectNode object(String text) {
        try {
            if (JsonMapper.shared().readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // told below
        }
        throw Problem.wrong("no-json");
    }

    /** All of it. */
    ObjectNode object() {
        return object;
    }

    /** A text; empty where it is not there. */
    String text(String name) {
        JsonNode node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isString()
                || node.asString().length() > LONGEST
                || node.asString().indexOf('\0') >= 0) {
            throw Problem.wrong("no-value", name).about(name);
        }
        return node.asString().strip();
    }

    /** Some ids: as they are, or as they stand in paths. */
    List<String> ids(String name) {
        List<String> texts = Json.strings(object.path(name));
        if (texts == null || texts.isEmpty()) {
            throw Problem.wrong("no-list", name).about(name);
        }
        return texts.stream().map(Paths::id).toList();
    }

    /** Who decides, with the reason that the body gives under {@code why}. */
    Acts.By by(Call call) {
        return new Acts.By(call.visitor().name(), text("why"));
    }
}
