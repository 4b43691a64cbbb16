package org.bestand.record;

import java.util.List;
import java.util.Set;

/**
 * The overviews that changed.
 *
 * @param changed those that are new or other than they were
 * @param gone ids of incidents that are no more
 * @param linked the last entry of the history that they follow from: where to ask on from
 */
public record Overviews(List<Overview> changed, Set<String> gone, long linked) {
    public Overviews {
        changed = List.copyOf(changed);
        gone = Set.copyOf(gone);
    }
}
