package org.bestand.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.When;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrections as a person types them: {@code slot=value}, an empty value or {@code none} for nothing. */
public final class Corrections {
    /** The slots that can be corrected. */
    public static final List<String> SLOTS = List.of(
            "kind",
            "phase",
            "stance",
            "negated",
            "scope",
            "speakers",
            "agents",
            "targets",
            "mediators",
            "count",
            "means",
            "content",
            "time",
            "places");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern COUNT = Pattern.compile(
            "(?<about>~)?(?<low>[0-9]+)?(?<open>\\+)?(?:(?<dots>\\.\\.)(?<high>[0-9]+))?(?: (?<of>[A-Z]{3}))?");

    private final Gazetteer gazetteer;

    /**
     * @param gazetteer asked where a place is that a person names
     */
    public Corrections(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The claim as corrected.
     *
     * @throws ClaimFormatException where a slot or a value is none of the codebook's
     */
    public Claim of(Claim claim, List<String> corrections) {
        ObjectNode tree = (ObjectNode) JSON.readTree(ClaimJson.write(claim));
        for (String correction : corrections) {
            int equals = correction.indexOf('=');
            if (equals < 1) {
                throw new ClaimFormatException(
                        "“" + correction + "” is no correction; write slot=value, such as count=49+");
            }
            String value = correction.substring(equals + 1).strip();
            put(tree, correction.substring(0, equals).strip(), value.equals("none") ? "" : value);
        }
        try {
            return ClaimJson.read(tree.toString());
        } catch (ClaimFormatException | IllegalArgumentException e) {
            throw new ClaimFormatException("this is no claim of the codebook: " + e.getMessage());
        }
    }

    private void put(ObjectNode tree, String slot, String value) {
        switch (slot) {
            case "kind", "stance", "scope" -> tree.put(slot, value);
            case "phase", "means", "content" -> optional(tree, slot, value);
            case "negated" -> tree.put(slot, yes(value));
            case "speakers", "agents", "targets", "mediators" -> tree.set(slot, actors(value));
            case "count" -> set(tree, slot, value.isEmpty() ? null : count(tree, value));
            case "time" -> set(tree, slot, value.isEmpty() ? null : time(tree, value));
            case "places" -> tree.set(slot, places(value));
            default ->
                throw new ClaimFormatException(
                        "a claim has no slot “" + slot + "”; it has " + String.join(", ", SLOTS));
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
            default -> throw new ClaimFormatException("negated is true or false, not “" + value + "”");
        };
    }

    private static ArrayNode actors(String value) {
        ArrayNode actors = JSON.createArrayNode();
        for (String code : parts(value, ",")) {
            actors.addObject().put("code", code.toUpperCase(Locale.ROOT));
        }
        return actors;
    }

    private static ObjectNode count(ObjectNode tree, String value) {
        Matcher matcher = COUNT.matcher(value);
        boolean fits = matcher.matches() && (matcher.group("low") != null || matcher.group("high") != null);
        if (!fits) {
            throw new ClaimFormatException(
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
        return count.put("text", tree.path("count").path("text").asString(""));
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
                .put("start", day(days.getFirst()).toString())
                .put("end", day(days.getLast()).toString())
                .put("text", words);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ClaimFormatException(
                    "time is a day, such as 2022-09-13, or two with .. between them, not " + text);
        }
    }

    /** The value of a slot as a person would type it; what is typed so changes nothing. */
    public static String value(Claim claim, String slot) {
        return switch (slot) {
            case "kind" -> claim.kind().word();
            case "phase" -> claim.phase() == null ? "" : claim.phase().word();
            case "stance" -> claim.stance().word();
            case "negated" -> claim.negated() ? "yes" : "no";
            case "scope" -> claim.scope().word();
            case "speakers" -> codes(claim.speakers());
            case "agents" -> codes(claim.agents());
            case "targets" -> codes(claim.targets());
            case "mediators" -> codes(claim.mediators());
            case "count" -> claim.count() == null ? "" : count(claim.count());
            case "means" -> claim.means() == null ? "" : claim.means().word();
            case "content" -> claim.content();
            case "time" -> claim.time() == null || !claim.time().isResolved() ? "" : time(claim.time());
            case "places" -> claim.places().stream().map(Place::name).collect(Collectors.joining("; "));
            default -> throw new IllegalArgumentException("a claim has no slot " + slot);
        };
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.joining(", "));
    }

    private static String count(Count count) {
        String low = count.low() == null ? "" : count.low().toString();
        String bounds =
                count.high() == null ? low + "+" : count.high().equals(count.low()) ? low : low + ".." + count.high();
        return (count.about() ? "~" : "") + bounds + (count.of() == null ? "" : " " + count.of());
    }

    private static String time(When time) {
        return time.start().equals(time.end()) ? time.start().toString() : time.start() + ".." + time.end();
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
