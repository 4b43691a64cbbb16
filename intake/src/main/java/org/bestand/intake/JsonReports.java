package org.bestand.intake;

import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes reports of JSON objects: {@code {"id","date","title","text","url","source","language"}}, of which only the text must be there. */
final class JsonReports {
    private final Limits limits;
    private final JsonMapper mapper;

    JsonReports(Limits limits) {
        this.limits = limits;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(Math.max(limits.textLength(), limits.fieldLength()))
                .maxNameLength(limits.fieldLength())
                .maxNumberLength(100)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        // One file may hold several values, so what follows a value is looked at here and not by the mapper.
        this.mapper = JsonMapper.builder(factory)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** What is done with each object, or with each that makes no report. */
    interface Sink {
        void report(int number, Report report);

        void refused(int number, Refusal why);
    }

    /** The report of a text that holds one object. */
    Report one(String json, String defaultId) throws Refusal {
        try (JsonParser parser = mapper.createParser(json)) {
            parser.nextToken();
            JsonNode node = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                throw new Refusal("holds more than one JSON value on one line");
            }
            return report(node, defaultId);
        } catch (JacksonException e) {
            throw unreadable(e, false);
        }
    }

    /** The reports of a text that holds objects, one after another or in an array; the numbers count them from 1. */
    void all(String json, String defaultId, Sink sink) throws Refusal {
        try (JsonParser parser = mapper.createParser(json)) {
            int number = 0;
            boolean array = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && !array) {
                    array = true;
                } else if (token == JsonToken.END_ARRAY) {
                    array = false;
                } else {
                    number++;
                    one(mapper.readTree(parser), number, number == 1 ? defaultId : defaultId + "-" + number, sink);
                }
            }
            if (number == 0) {
                throw new Refusal("holds no report");
            }
        } catch (JacksonException e) {
            throw unreadable(e, true);
        }
    }

    private void one(JsonNode node, int number, String defaultId, Sink sink) {
        try {
            sink.report(number, report(node, defaultId));
        } catch (Refusal e) {
            sink.refused(number, e);
        }
    }

    private Report report(JsonNode node, String defaultId) throws Refusal {
        if (node == null || !node.isObject()) {
            throw new Refusal("is no JSON object with a report's fields");
        }
        JsonNode text = node.get("text");
        if (text == null || text.isNull()) {
            throw new Refusal("has no 'text'");
        }
        if (!text.isString()) {
            throw new Refusal("has a 'text' that is no string");
        }
        String words = Texts.checked(text.stringValue(), limits);
        String date = field(node, "date");
        ReportDate when = date.isBlank() ? InlineDate.of(words) : InlineDate.field(date);
        String id = field(node, "id").strip();
        return new Report(
                id.isEmpty() ? defaultId : id,
                when,
                field(node, "title"),
                words,
                field(node, "url"),
                field(node, "source"),
                field(node, "language"));
    }

    private String field(JsonNode node, String name) throws Refusal {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString() && !(name.equals("id") && value.isNumber())) {
            throw new Refusal("has a '" + name + "' that is no string");
        }
        String words = value.asString();
        if (words.length() > limits.fieldLength()) {
            throw new Refusal(
                    "has a '" + name + "' of " + words.length() + " characters; the limit is " + limits.fieldLength());
        }
        return Texts.whole(words);
    }

    private Refusal unreadable(JacksonException e, boolean lines) {
        if (e instanceof StreamConstraintsException) {
            return new Refusal("is beyond the limits of JSON: a string of more than " + limits.textLength()
                    + " characters, brackets deeper than " + limits.nesting() + ", or a number too long");
        }
        TokenStreamLocation at = e.getLocation();
        String where =
                at == null ? "" : (lines ? " at line " + at.getLineNr() + "," : " at") + " column " + at.getColumnNr();
        return new Refusal("is not readable JSON: it goes wrong" + where);
    }
}
