package org.bestand.record;

import java.util.Objects;

/**
 * Which reports are listed.
 *
 * @param after id of the last report of what a former call gave; empty to begin
 * @param isUndated whether only those are meant of which neither they themselves nor people nor other reports tell the day
 * @param source only those of this outlet or agency; empty for all
 * @param language only those in this language, by ISO 639-1 code; empty for all
 * @param limit how many at most
 */
public record HeadQuery(String after, boolean isUndated, String source, String language, int limit) {
    public HeadQuery {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        if (limit < 1) {
            throw new IllegalArgumentException("a list of " + limit + " reports");
        }
    }

    /** Those of all outlets, in all languages. */
    public HeadQuery(String after, boolean isUndated, int limit) {
        this(after, isUndated, "", "", limit);
    }
}
