package org.bestand.exchange.acled;

import java.time.LocalDate;
import java.util.List;
import org.bestand.exchange.view.Toll;
import org.bestand.linking.Ledger;
import org.bestand.model.Place;

/**
 * An incident as ACLED codes it: a row for each of its days at each of its places.
 *
 * @param ledger what is claimed of it
 * @param type the type
 * @param days the days
 * @param places those known best; at least one, each with a country and a point
 * @param toll the dead
 */
record Event(Ledger ledger, SubEvent type, Days days, List<Place> places, Toll toll) {

    /** One row. */
    record Row(LocalDate day, Place place, long fatalities, int number) {}

    long fatalities() {
        return toll.total() == null ? 0 : toll.total().best();
    }

    /** The rows by day, within it by place; the dead divided evenly, the remainder to the first. */
    List<Row> rows() {
        int all = days.days().size() * places.size();
        long each = fatalities() / all;
        long more = fatalities() % all;
        List<Row> rows = new java.util.ArrayList<>();
        for (LocalDate day : days.days()) {
            for (Place place : places) {
                int number = rows.size();
                rows.add(new Row(day, place, each + (number < more ? 1 : 0), number));
            }
        }
        return rows;
    }
}
