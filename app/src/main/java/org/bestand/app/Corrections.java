package org.bestand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.ClaimJson;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrections as a person types them: {@code slot=value}, an empty value or {@code none} for nothing. */
final class Corrections {
    static final String SLOTS =
            "kind, phase, stance, negated, scope, speakers, agents, targets, mediators, count, means, content, time, places";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern COUNT = Pattern.compile(
            "(?<about>~)?(?<low>[0-9]+)?(?<open>\\+)?(?:(?<dots>\\.\\.)(?<high>[0-9]+))?(?: (?<of>[A-Z]{3}))?");

    private final Gazetteer gazetteer;

    Corrections(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The claim as corrected.
     *
     * @throws UsageException where a slot or a value is none of the codebook's
     */
    Claim of(Claim claim, List<String> corrections) {
        ObjectNode tree = (ObjectNode) JSON.readTree(ClaimJson.write(claim));
        for (String correction : corrections) {
            int equals = correction.indexOf('=');
            if (equals < 1) {
                throw new UsageException("“" + correction + "” is no correction; write slot=value, such as count=49+");
            }
            String value = correction.substring(equals + 1).strip();
            put(tree, correction.substring(0, equals).strip(), value.equals("none") ? "" : value);
        }
        try {
            return ClaimJson.read(tree.toString());
        } catch (ClaimFormatException | IllegalArgumentException e) {
            throw new UsageException("this is no claim of the codebook: " + e.getMessage());
        }
    }

    private void put(ObjectNode tree, String slot, String value) {
        switch (slot) {
            case "kind", "stance", "scope" -> tree.put(slot, value);
            case "phase", "means", "content" -> optional(tree, slot, value);
            case "negated" -> tree.put(slot, yes(value));
            case "speakers", "agents", "targets", "mediators" -> tree.set(slot, actors(value));
            case "count" -> set(tree, slot, value.isEmpty() ? null : count(value));
            case "time" -> set(tree, slot, value.isEmpty() ? null : time(tree, value));
            case "places" -> tree.set(slot, places(value));
            default -> throw new UsageException("a claim has no slot “" + slot + "”; it has " + SLOTS);
        }
    }

    private static void optional(ObjectNode tree, String slot, String value) {
        if (value.isEmpty()) {
            tree.remove(slot);
        } else {
            tree.put(slot, value);
        }
    }

    private static void set(ObjectNode tree, String slot, ObjectNode value) {
        if (value == null) {
            tree.remove(slot);
        } else {
            tree.set(slot, value);
        }
    }

    private static boolean yes(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no", "" -> false;
            default -> throw new UsageException("negated is true or false, not “" + value + "”");
        };
    }

    private static ArrayNode actors(String value) {
        ArrayNode actors = JSON.createArrayNode();
        for (String code : parts(value, ",")) {
            actors.addObject().put("code", code.toUpperCase(Locale.ROOT));
        }
        return actors;
    }

    private static ObjectNode count(String value) {
        Matcher matcher = COUNT.matcher(value);
        boolean fits = matcher.matches() && (matcher.group("low") != null || matcher.group("high") != null);
        if (!fits) {
            throw new UsageException(
                    "“" + value + "” is no count; write 49, 49+ (at least), ..50 (at most), 40..50, ~300 (about), none,"
                            + " and behind it, if told, the group: 49 MIL");
        }
        ObjectNode count = JSON.createObjectNode();
        String low = matcher.group("low");
        String high =
                matcher.group("dots") != null ? matcher.group("high") : matcher.group("open") == null ? low : null;
        bound(count, "low", low);
        bound(count, "high", high);
        if (matcher.group("about") != null) {
            count.put("about", true);
        }
        if (matcher.group("of") != null) {
            count.put("of", matcher.group("of"));
        }
        return count.put("text", "");
    }

    private static void bound(ObjectNode count, String name, String digits) {
        if (digits == null) {
            count.putNull(name);
        } else {
            count.put(name, Long.parseLong(digits));
        }
    }

    private static ObjectNode time(ObjectNode tree, String value) {
        List<String> days = parts(value, "\\.\\.");
        String words = tree.path("time").path("text").asString("");
        return JSON.createObjectNode()
                .put("start", IncidentFilter.day("time", days.getFirst()).toString())
                .put("end", IncidentFilter.day("time", days.getLast()).toString())
                .put("text", words);
    }

    /** A place of the table gets its country and point; another one stays a name, as a person may know it. */
    private ArrayNode places(String value) {
        ArrayNode places = JSON.createArrayNode();
        for (String name : parts(value, ";")) {
            Place place = gazetteer
                    .entry(name, "")
                    .map(e -> new Place(e.name(), e.country(), e.lat(), e.lon(), e.precision(), ""))
                    .orElse(new Place(name, "", null, null, Precision.NONE, ""));
            ObjectNode node = places.addObject().put("name", place.name());
            optional(node, "country", place.country());
            if (place.lat() != null) {
                node.put("lat", place.lat()).put("lon", place.lon());
            }
            node.put("precision", place.precision().word());
        }
        return places;
    }

    private static List<String> parts(String value, String by) {
        List<String> parts = new ArrayList<>();
        for (String part : value.split(by)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
