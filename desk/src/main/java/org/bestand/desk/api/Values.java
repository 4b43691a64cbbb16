package org.bestand.desk.api;

import java.util.function.Function;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;

/** Reads values of a query that are words of the codebook. */
final class Values {
    private Values() {}

    /**
     * A value of the query; null where it is not there.
     *
     * @param reader throws {@link IllegalArgumentException} where a word is none
     * @throws Problem where it is none
     */
    static <T> T of(Call call, String name, Function<String, T> reader) {
        try {
            return call.query(name).map(reader).orElse(null);
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("no-word", name, call.query(name).orElse("")).about(name);
        }
    }

    /** A whole number of the query, from 0 up. */
    static long count(Call call, String name) {
        return call.query(name)
                .map(text -> {
                    if (!text.matches("[0-9]{1,18}")) {
                        throw Problem.wrong("no-count", name).about(name);
                    }
                    return Long.parseLong(text);
                })
                .orElse(0L);
    }
}
