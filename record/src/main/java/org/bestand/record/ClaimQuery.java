package org.bestand.record;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which claims are listed, in the order in which they were read. What a person corrected is listed whatever it was read as: who asks looks at the
 * claim as it stands.
 *
 * @param after place of the last row of what a former call gave, see {@link ClaimRow#place()}; empty to begin
 * @param kind the word of a kind, or empty for all
 * @param report id of the report, or empty for all
 * @param incident id of the incident, or empty for all
 * @param from not those of days before this one, or null
 * @param to not those of days after this one, or null
 * @param limit how many at most
 */
public record ClaimQuery(
        String after, String kind, String report, String incident, LocalDate from, LocalDate to, int limit) {
    public ClaimQuery {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(incident, "incident");
        if (limit < 1) {
            throw new IllegalArgumentException("a list of " + limit + " claims");
        }
        if (!after.isEmpty() && !after.matches("[0-9]{1,18}-[0-9]{1,9}")) {
            throw new IllegalArgumentException("not a place among the claims: " + after);
        }
    }

    /** The same behind another row. */
    public ClaimQuery after(String place) {
        return new ClaimQuery(place, kind, report, incident, from, to, limit);
    }
}
