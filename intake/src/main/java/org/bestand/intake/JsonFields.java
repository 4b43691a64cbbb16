package org.bestand.intake;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser that gives up an object of too many values, before they fill the memory. */
final class JsonFields extends JsonParserDelegate {
    private final long most;
    private long count;

    JsonFields(JsonParser parser, Limits limits) {
        super(parser);
        // each value has a name before it and perhaps a bracket behind it
        this.most = 3 * limits.of(Limit.FIELDS);
    }

    /** An object has too many values. */
    static final class TooMany extends StreamConstraintsException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many values");
        }
    }

    /** Another object begins. */
    void begin() {
        count = 0;
    }

    @Override
    public JsonToken nextToken() {
        if (++count > most) {
            throw new TooMany();
        }
        return super.nextToken();
    }
}
