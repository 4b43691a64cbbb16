package org.bestand.linking;

import java.util.List;
import java.util.Set;
import org.bestand.model.Incident;

/**
 * What a change made of the incidents.
 *
 * @param gone ids of those that are there no more, or are now others
 * @param came those that are new, or other than they were
 */
public record Difference(Set<String> gone, List<Incident> came) {
    public Difference {
        gone = Set.copyOf(gone);
        came = List.copyOf(came);
    }
}
