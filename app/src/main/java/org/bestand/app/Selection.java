package org.bestand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.linking.Ledger;
import org.bestand.linking.Tree;
import org.bestand.linking.Tree.Episode;

/**
 * Which incidents are written out: those named, or those that fit the filters.
 *
 * @param ids of incidents or episodes; none for those that fit
 * @param filter what must hold of those that are not named
 */
record Selection(List<String> ids, IncidentFilter filter) {

    /** Whether all is meant: claims that are of no incident too. */
    boolean isAll() {
        return ids.isEmpty() && filter.isEmpty();
    }

    List<Ledger> of(Known known, Things things) {
        if (ids.isEmpty()) {
            return known.incidents().stream()
                    .map(known::ledger)
                    .filter(filter::fits)
                    .toList();
        }
        Tree tree = Tree.of(known.incidents());
        List<Ledger> ledgers = new ArrayList<>();
        for (String id : ids) {
            Optional<Episode> episode = tree.episode(id);
            if (episode.isPresent()) {
                episode.get().incidents().forEach(incident -> ledgers.add(known.ledger(incident)));
            } else {
                ledgers.add(known.ledger(things.incident(id)));
            }
        }
        return ledgers;
    }
}
