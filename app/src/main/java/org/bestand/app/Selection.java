package org.bestand.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.exchange.view.View;
import org.bestand.exchange.view.Views;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.linking.Tree;
import org.bestand.linking.Tree.Episode;
import org.bestand.linking.estimate.Rule;
import org.bestand.record.Entry;
import org.bestand.record.Known;
import org.bestand.record.Record;
import org.bestand.record.State;

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

    /**
     * The view of a record with these.
     *
     * @param asOf the day up to which reports are taken into account; null for all
     * @param rule the rule that derives numbers; null for each format's own
     */
    View view(Record book, Parts parts, LocalDate asOf, Rule rule) {
        Linker linker = parts.linker();
        State state = book.state(linker);
        List<Entry> history = book.history();
        Known known = asOf == null ? Known.of(state, linker) : Known.on(asOf, state, book.chronicle(), history, linker);
        List<Ledger> ledgers =
                of(known, new Things(known, state.claims(), book.location().toString()));
        return new Views(parts.gazetteer(), Version.words(), Version.pack())
                .of(
                        known,
                        state.claims(),
                        new Views.Wanted(ledgers, isAll(), asOf, rule),
                        history.isEmpty() ? Optional.empty() : Optional.of(history.getLast()));
    }

    private List<Ledger> of(Known known, Things things) {
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
