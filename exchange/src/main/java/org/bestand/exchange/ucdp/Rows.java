package org.bestand.exchange.ucdp;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;

/** The events of a part of a record as names and values, in the 49 columns: what {@link Ucdp} writes as CSV. */
public final class Rows {
    private final Events events;
    private final Row row;

    /**
     * @param view the part
     * @param holdsOthers whether within the days of an incident others of the same parties are told, in the part or not
     */
    public Rows(View view, Ids ids, Predicate<Incident> holdsOthers) {
        Conformance.Gathered untold = new Conformance.Gathered();
        this.events = new Events(view, untold, holdsOthers);
        this.row = new Row(view, new Names(view.claims(), view.places()), ids, untold);
    }

    /**
     * The event of an incident by the names of the columns, in their order: numbers are numbers, days end in {@code T00:00:00}, what is not known is
     * null. Empty where the incident is no event to UCDP.
     */
    public Optional<Map<String, Object>> of(Ledger ledger) {
        return Optional.ofNullable(events.of(ledger)).map(row::of).map(Cells::named);
    }
}
