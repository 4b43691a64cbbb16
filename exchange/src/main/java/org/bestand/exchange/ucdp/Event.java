package org.bestand.exchange.ucdp;

import java.time.LocalDate;
import org.bestand.exchange.view.Combatant;
import org.bestand.exchange.view.Countries;
import org.bestand.exchange.view.Toll;
import org.bestand.linking.Ledger;

/**
 * An incident as an event of UCDP.
 *
 * @param ledger what is claimed of it
 * @param type 1 state-based, 2 non-state, 3 one-sided
 * @param sideA a state where there is one
 * @param sideB null where the other side is civilians
 * @param site the finest place that is told with a point
 * @param start the first day that it can be of
 * @param end the last such day, of the same year
 * @param toll the dead
 */
record Event(
        Ledger ledger,
        int type,
        Combatant sideA,
        Combatant sideB,
        Events.Site site,
        LocalDate start,
        LocalDate end,
        Toll toll) {

    /** The country that its place lies in, of a border the first. */
    Countries.Country country() {
        return Countries.of(site.place().country().split("/")[0]);
    }

    /** The dead of a side. Where the state and a group of one country fight, its soldiers are the state's and its rebels the group's. */
    long deadOf(Combatant side) {
        Toll.OfSide told = side == null ? null : toll.sides().get(side.party());
        if (told == null) {
            return 0;
        }
        if (!Countries.isState(side.party())) {
            return told.fighters();
        }
        return side.isGroup() ? told.rebels() : told.forces();
    }

    long deadA() {
        return deadOf(sideA);
    }

    long deadB() {
        return deadOf(sideB);
    }

    /** The dead of whom it is not told to which of the two sides they belong, or whether they were civilians. */
    long deadUnknown() {
        return toll.total().best() - deadA() - deadB() - toll.civilians();
    }
}
