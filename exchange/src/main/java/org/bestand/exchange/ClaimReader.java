package org.bestand.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link ClaimWriter} wrote. */
final class ClaimReader {
    private ClaimReader() {}

    static Claim read(String line, JsonMapper mapper) {
        try {
            JsonNode tree = mapper.readTree(line);
            if (tree == null || !tree.isObject()) {
                throw new ClaimFormatException("a claim is one JSON object on one line");
            }
            return claim(new Keys(tree, ""));
        } catch (JacksonException e) {
            throw new ClaimFormatException("not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ClaimFormatException("not a claim: " + e.getMessage(), e);
        }
    }

    private static Claim claim(Keys keys) {
        return new Claim(
                keys.text("id"),
                keys.text("report"),
                Kind.of(keys.text("kind")),
                keys.optional("phase", Phase::of),
                Stance.of(keys.text("stance")),
                keys.flag("negated"),
                Scope.of(keys.text("scope")),
                keys.list("speakers", ClaimReader::actor),
                keys.list("agents", ClaimReader::actor),
                keys.list("targets", ClaimReader::actor),
                keys.list("mediators", ClaimReader::actor),
                keys.has("count") ? count(keys.object("count")) : null,
                keys.optional("means", Means::of),
                keys.textOrEmpty("content"),
                keys.has("time") ? time(keys.object("time")) : null,
                keys.list("places", ClaimReader::place),
                evidence(keys.object("evidence")),
                rules(keys),
                keys.has("confidence") ? keys.decimal("confidence") : 1.0);
    }

    private static Actor actor(Keys keys) {
        return new Actor(
                keys.text("code"),
                keys.textOrEmpty("name"),
                keys.textOrEmpty("text"),
                keys.flag("via"),
                keys.flag("hedged"));
    }

    private static Count count(Keys keys) {
        return new Count(
                keys.has("low") ? (Long) keys.whole("low") : null,
                keys.has("high") ? (Long) keys.whole("high") : null,
                keys.flag("about"),
                keys.flag("vague"),
                keys.optional("of", VictimGroup::valueOf),
                keys.textOrEmpty("unit"),
                keys.textOrEmpty("text"));
    }

    private static When time(Keys keys) {
        List<When.Interval> candidates = new ArrayList<>();
        for (JsonNode pair : keys.array("candidates")) {
            if (pair.size() != 2) {
                throw new ClaimFormatException("'time.candidates' holds pairs of days");
            }
            candidates.add(new When.Interval(
                    LocalDate.parse(pair.get(0).asString()),
                    LocalDate.parse(pair.get(1).asString())));
        }
        return new When(
                keys.optional("start", LocalDate::parse),
                keys.optional("end", LocalDate::parse),
                keys.textOrEmpty("text"),
                candidates,
                keys.textOrEmpty("clock"),
                keys.textOrEmpty("zone"));
    }

    private static Place place(Keys keys) {
        return new Place(
                keys.text("name"),
                keys.textOrEmpty("country"),
                keys.has("lat") ? (Double) keys.decimal("lat") : null,
                keys.has("lon") ? (Double) keys.decimal("lon") : null,
                Precision.of(keys.text("precision")),
                keys.textOrEmpty("text"));
    }

    private static Evidence evidence(Keys keys) {
        Keys trigger = keys.object("trigger");
        return new Evidence(keys.text("quote"), span(keys), trigger.text("text"), span(trigger));
    }

    private static Span span(Keys keys) {
        return new Span(Math.toIntExact(keys.whole("start")), Math.toIntExact(keys.whole("end")));
    }

    private static List<String> rules(Keys keys) {
        List<String> rules = new ArrayList<>();
        keys.array("rules").forEach(rule -> rules.add(rule.asString()));
        return rules;
    }

    /** An object's keys, each asked for by the sort of value that it must hold. */
    private record Keys(JsonNode node, String path) {
        boolean has(String key) {
            JsonNode value = node.get(key);
            return value != null && !value.isNull();
        }

        String text(String key) {
            JsonNode value = node.get(key);
            if (value == null || !value.isString()) {
                throw new ClaimFormatException("'" + path + key + "' must hold a text");
            }
            return value.asString();
        }

        String textOrEmpty(String key) {
            return has(key) ? text(key) : "";
        }

        <T> T optional(String key, Function<String, T> reader) {
            return has(key) ? reader.apply(text(key)) : null;
        }

        boolean flag(String key) {
            return has(key) && node.get(key).asBoolean();
        }

        long whole(String key) {
            JsonNode value = node.get(key);
            if (value == null || !value.isIntegralNumber()) {
                throw new ClaimFormatException("'" + path + key + "' must hold a whole number");
            }
            return value.asLong();
        }

        double decimal(String key) {
            JsonNode value = node.get(key);
            if (value == null || !value.isNumber()) {
                throw new ClaimFormatException("'" + path + key + "' must hold a number");
            }
            return value.asDouble();
        }

        Keys object(String key) {
            JsonNode value = node.get(key);
            if (value == null || !value.isObject()) {
                throw new ClaimFormatException("'" + path + key + "' must hold an object");
            }
            return new Keys(value, path + key + ".");
        }

        List<JsonNode> array(String key) {
            JsonNode value = node.get(key);
            if (value == null || value.isNull()) {
                return List.of();
            }
            if (!value.isArray()) {
                throw new ClaimFormatException("'" + path + key + "' must hold an array");
            }
            return new ArrayList<>(value.values());
        }

        <T> List<T> list(String key, Function<Keys, T> reader) {
            List<T> values = new ArrayList<>();
            for (JsonNode value : array(key)) {
                values.add(reader.apply(new Keys(value, path + key + ".")));
            }
            return values;
        }
    }
}
