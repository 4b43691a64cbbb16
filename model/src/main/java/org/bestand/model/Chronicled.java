package org.bestand.model;

import java.util.List;
import java.util.Objects;
import org.bestand.model.When.Interval;

/**
 * An event of somebody else's chronicle: to date reports by and to compare with, never a claim of a report.
 *
 * @param id of the chronicle, unique in the record
 * @param source which chronicle and release, such as {@code UCDP GED}
 * @param parties party codes of the sides, in alphabetical order; civilians are no side
 * @param days when it was
 * @param places where, as finely as it says
 * @param low the fewest dead that it counts, or null
 * @param best its best estimate of the dead, or null
 * @param high the most dead, or null
 */
public record Chronicled(
        String id,
        String source,
        List<String> parties,
        Interval days,
        List<Place> places,
        Long low,
        Long best,
        Long high) {
    public Chronicled {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(source, "source");
        parties = parties.stream().sorted().distinct().toList();
        places = List.copyOf(places);
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("an event of a chronicle has an id");
        }
    }
}
