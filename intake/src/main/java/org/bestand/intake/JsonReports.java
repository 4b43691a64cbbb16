package org.bestand.intake;

import java.time.InstantSource;
import org.bestand.model.Report;
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

/**
 * Makes reports of JSON objects: {@code {"id","date","title","text","url","source","language"}} or the other names that {@link Fields} knows, of
 * which only the text must be there; or items of ninjs 3.1.
 */
final class JsonReports {
    private final Limits limits;
    private final Fields fields;
    private final Ninjs ninjs;
    private final JsonMapper mapper;

    JsonReports(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.fields = new Fields(limits);
        this.ninjs = new Ninjs(limits, clock);
        this.mapper = mapper(limits);
    }

    /** A reader of JSON that keeps to the limits of strings and brackets. */
    static JsonMapper mapper(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.whole(Limit.NESTING))
                .maxStringLength(Math.max(limits.whole(Limit.TEXT_LENGTH), limits.whole(Limit.FIELD_LENGTH)))
                .maxNameLength(limits.whole(Limit.FIELD_LENGTH))
                .maxNumberLength(100)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        // One file may hold several values, so what follows a value is looked at here and not by the mapper.
        return JsonMapper.builder(factory)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** What is done with each object, or with each that makes no report. */
    interface Sink {
        /**
         * Takes an object.
         *
         * @param from where in the bytes it begins
         * @param to where it ends
         */
        void item(int number, Item item, int from, int to);

        void refused(int number, Refusal why);
    }

    /** What a line that holds one object is. */
    Item one(byte[] json, int from, String defaultId) throws Refusal {
        try (JsonParser parser = counted(mapper.createParser(json, from, json.length - from))) {
            parser.nextToken();
            JsonNode node = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                throw new Refusal("holds more than one JSON value on one line");
            }
            return item(node, defaultId);
        } catch (JacksonException e) {
            throw unreadable(e, false);
        }
    }

    /** The objects of some bytes, one after another or in an array; the numbers count them from 1. */
    void all(byte[] json, int from, String defaultId, Sink sink) throws Refusal {
        try (JsonFields parser = counted(mapper.createParser(json, from, json.length - from))) {
            int number = 0;
            boolean array = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && !array) {
                    array = true;
                } else if (token == JsonToken.END_ARRAY) {
                    array = false;
                } else {
                    number++;
                    parser.begin();
                    one(parser, from, number, number == 1 ? defaultId : defaultId + "-" + number, sink);
                }
            }
            if (number == 0) {
                throw new Refusal("holds no report");
            }
        } catch (JacksonException e) {
            throw unreadable(e, true);
        }
    }

    private JsonFields counted(JsonParser parser) {
        return new JsonFields(parser, limits);
    }

    private void one(JsonParser parser, int offset, int number, String defaultId, Sink sink) {
        long begins = offset + parser.currentTokenLocation().getByteOffset();
        JsonNode node = mapper.readTree(parser);
        long ends = offset + parser.currentLocation().getByteOffset();
        try {
            if (ends - begins > limits.of(Limit.LINE_BYTES)) {
                throw new Refusal(
                        "has more than " + limits.of(Limit.LINE_BYTES) + " bytes" + limits.named(Limit.LINE_BYTES));
            }
            sink.item(number, item(node, defaultId), (int) begins, (int) ends);
        } catch (Refusal e) {
            sink.refused(number, e);
        }
    }

    private Item item(JsonNode node, String defaultId) throws Refusal {
        if (node == null || !node.isObject()) {
            throw new Refusal("is no JSON object with a report's fields");
        }
        if (Ninjs.is(node)) {
            return ninjs.item(node);
        }
        Report report = fields.report(name -> value(node, name), defaultId);
        return new Item.Told(report, "", false);
    }

    private static String value(JsonNode node, String name) throws Refusal {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString() && !(name.equals("id") && value.isNumber())) {
            throw new Refusal("has a '" + name + "' that is no string");
        }
        return value.asString();
    }

    private Refusal unreadable(JacksonException e, boolean lines) {
        if (e instanceof JsonFields.TooMany) {
            return new Refusal(
                    "has more than " + limits.of(Limit.FIELDS) + " values in one object" + limits.named(Limit.FIELDS));
        }
        if (e instanceof StreamConstraintsException) {
            return new Refusal("is beyond the limits of JSON: a string of more than " + limits.of(Limit.TEXT_LENGTH)
                    + " characters, brackets deeper than " + limits.of(Limit.NESTING) + ", or a number too long");
        }
        TokenStreamLocation at = e.getLocation();
        String where =
                at == null ? "" : (lines ? " at line " + at.getLineNr() + "," : " at") + " column " + at.getColumnNr();
        return new Refusal("is not readable JSON: it goes wrong" + where);
    }
}
