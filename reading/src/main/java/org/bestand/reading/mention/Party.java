package org.bestand.reading.mention;

import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.model.Gazetteer;

/**
 * A party, and whether it has a government, an army and citizens that are told apart by sector.
 *
 * @param code its code without sector, or {@code ?}
 * @param state whether it takes sectors
 */
record Party(String code, boolean state) {
    /** The party that is not known. */
    static final Party UNKNOWN = new Party("?", true);

    static Party of(Bearer bearer, Gazetteer gazetteer) {
        String code = part(bearer.code(), true);
        boolean state = bearer.type() == NameType.COUNTRY
                || !code.equals(bearer.code())
                || gazetteer.countryName(code).isPresent();
        return new Party(code, state);
    }

    static Party of(String code, Gazetteer gazetteer) {
        String party = part(code, true);
        return new Party(
                party, !party.equals(code) || gazetteer.countryName(party).isPresent());
    }

    boolean isKnown() {
        return !code.equals("?");
    }

    /** The code of a part of it. */
    String with(String sector) {
        return sector.isEmpty() || !state ? code : code + "." + sector;
    }

    /** What stands before the dot of a code. */
    static String party(String code) {
        return part(code, true);
    }

    /** What stands after the dot of a code, or empty. */
    static String sector(String code) {
        return part(code, false);
    }

    private static String part(String code, boolean before) {
        int dot = code.indexOf('.');
        if (dot < 0) {
            return before ? code : "";
        }
        return before ? code.substring(0, dot) : code.substring(dot + 1);
    }
}
