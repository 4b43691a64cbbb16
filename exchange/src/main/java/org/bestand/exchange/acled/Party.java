package org.bestand.exchange.acled;

import org.bestand.exchange.view.Combatant;
import org.bestand.exchange.view.Names;

/**
 * An actor of a row.
 *
 * @param name as ACLED writes it, without the years of the government, which reports do not tell
 * @param code its type, 1 to 8
 */
record Party(String name, int code) {
    private static final String[] TYPES = {
        "",
        "State forces",
        "Rebel group",
        "Political militia",
        "Identity militia",
        "Rioters",
        "Protesters",
        "Civilians",
        "External/Other forces"
    };

    /** Somebody who fights, in a country. */
    static Party of(Combatant combatant, String country, Names names) {
        if (combatant.isNameless()) {
            return unidentified(names.party(combatant.party()));
        }
        String name = names.party(combatant.party());
        return combatant.isGroup()
                ? new Party(name, 2)
                : new Party("Military Forces of " + name, combatant.party().equals(country) ? 1 : 8);
    }

    /** Somebody of whom nothing is told. */
    static Party unidentified(String country) {
        return new Party("Unidentified Armed Group (" + country + ")", 3);
    }

    static Party civilians(String country) {
        return new Party("Civilians (" + country + ")", 7);
    }

    String type() {
        return TYPES[code];
    }

    /** Both types, the smaller code first. */
    static String interaction(Party one, Party other) {
        if (other == null) {
            return one.type() + " only";
        }
        Party first = one.code <= other.code ? one : other;
        Party second = first == one ? other : one;
        return first.code == 7 && second.code == 8 ? "External/Other-Civilians" : first.type() + "-" + second.type();
    }
}
