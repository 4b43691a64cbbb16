package org.bestand.intake;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import tools.jackson.databind.JsonNode;

/** Makes reports of items of ninjs 3.1 (IPTC), as agencies send them: the same uri with a higher version is the same story sent again. */
final class Ninjs {
    /** What no plain object of a news collection has. */
    private static final Set<String> OWN = Set.of("bodies", "headlines", "pubStatus", "representationType");

    private static final Set<String> TAKEN_BACK = Set.of("canceled", "withheld");

    private final Limits limits;
    private final Fields fields;
    private final InstantSource clock;

    Ninjs(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.fields = new Fields(limits);
        this.clock = clock;
    }

    /** Whether an object is such an item. */
    static boolean is(JsonNode node) {
        return node.has("uri") && OWN.stream().anyMatch(node::has);
    }

    Item item(JsonNode node) throws Refusal {
        String uri = fields.bounded("uri", value(node, "uri").strip());
        if (uri.isEmpty()) {
            throw new Refusal("has no 'uri'");
        }
        String edition = edition(node);
        String status = value(node, "pubStatus");
        if (TAKEN_BACK.contains(status)) {
            return new Item.TakenBack(uri, edition, status);
        }
        check(node);
        Body body = body(node);
        String text = Texts.checked(body.isMarkup() ? PlainText.of(body.words(), limits) : body.words(), limits);
        Report report = new Report(
                uri,
                date(node, text),
                title(node),
                text,
                "",
                source(node),
                fields.bounded("language", value(node, "language")));
        return new Item.Told(report, edition, true);
    }

    private String edition(JsonNode node) throws Refusal {
        JsonNode version = node.get("version");
        return version != null && version.isIntegralNumber()
                ? version.asString()
                : value(node, "version").strip();
    }

    private void check(JsonNode node) throws Refusal {
        String type = value(node, "type");
        if (!type.isEmpty() && !Set.of("text", "composite").contains(type)) {
            throw new Refusal("is no text but of type " + type);
        }
        if (value(node, "representationType").equals("partial")) {
            throw new Refusal("is only a part of its story (representationType partial)");
        }
        String embargo = value(node, "embargoedUntil");
        try {
            if (!embargo.isEmpty() && OffsetDateTime.parse(embargo).toInstant().isAfter(clock.instant())) {
                throw new Refusal("is not to be used before " + embargo);
            }
        } catch (DateTimeException e) {
            throw new Refusal("has a wrong 'embargoedUntil', so that nobody can tell whether it may be used");
        }
    }

    /**
     * The words of an item.
     *
     * @param isMarkup whether they are HTML
     */
    private record Body(String words, boolean isMarkup) {}

    /** The first body of plain text, else the first of HTML, else the first. */
    private Body body(JsonNode node) throws Refusal {
        JsonNode bodies = node.path("bodies");
        for (String wanted : List.of("text/plain", "html", "")) {
            for (JsonNode body : bodies) {
                String type = value(body, "contentType");
                if (type.contains(wanted) && !value(body, "value").isBlank()) {
                    return new Body(value(body, "value"), type.contains("html"));
                }
            }
        }
        throw new Refusal("has no body with words");
    }

    private String title(JsonNode node) throws Refusal {
        for (JsonNode headline : node.path("headlines")) {
            String words = value(headline, "value");
            if (!words.isBlank()) {
                String plain = value(headline, "contentType").contains("html") ? PlainText.of(words, limits) : words;
                return fields.bounded("headlines", plain.strip());
            }
        }
        return fields.bounded("title", value(node, "title"));
    }

    private String source(JsonNode node) throws Refusal {
        for (JsonNode source : node.path("infoSources")) {
            if (!value(source, "name").isBlank()) {
                return fields.bounded("infoSources", value(source, "name"));
            }
        }
        return fields.bounded("copyrightHolder", value(node, "copyrightHolder"));
    }

    /** The day on which its words were written, else on which it was first sent, else on which this version was. */
    private static ReportDate date(JsonNode node, String text) throws Refusal {
        for (String name : List.of("contentCreated", "firstCreated", "versionCreated")) {
            if (!value(node, name).isBlank()) {
                return InlineDate.field(value(node, name));
            }
        }
        return InlineDate.of(text);
    }

    private static String value(JsonNode node, String name) throws Refusal {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw new Refusal("has a '" + name + "' that is no string");
        }
        return value.asString();
    }
}
