package org.bestand.record;

/**
 * Which reports are listed.
 *
 * @param after id of the last report of what a former call gave; empty to begin
 * @param isUndated whether only those are meant of which neither they themselves nor people nor other reports tell the day
 * @param limit how many at most
 */
public record HeadQuery(String after, boolean isUndated, int limit) {
    public HeadQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a list of " + limit + " reports");
        }
    }
}
