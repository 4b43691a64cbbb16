package org.bestand.reading.mention;

import java.util.Locale;
import org.bestand.reading.pack.Table;

/**
 * A noun for somebody who acts.
 *
 * @param sector the part of a party that it is, or empty
 * @param sort how it behaves
 * @param portfolio whether the name of a ministry may follow after a preposition
 * @param open whether the sector is only a default: a prefix ("army spokesman") or the body spoken for gives the
 *     better one
 * @param bound whether it is somebody only where the text tells of what, or who
 * @param band whether such a group is often an armed one (the movement)
 * @param alliance whether it is one of states, and never an armed group by itself (the coalition)
 * @param local whether it is that of the place that the text tells of, where it does not say whose (the mayor, the hospital)
 */
record RoleNoun(
        String sector,
        Sort sort,
        boolean portfolio,
        boolean open,
        boolean bound,
        boolean band,
        boolean alliance,
        boolean local) {

    /** How a role noun behaves. */
    enum Sort {
        /** one who holds an office; a person's name may follow */
        OFFICE,
        /** an institution; its own name may follow */
        BODY,
        /** members or inhabitants, one or many */
        PEOPLE,
        /** arms and vehicles, which act only where they belong to somebody */
        THING,
        /** ships of trade and the like, somebody's without the text saying whose */
        VESSEL,
        /** the kind of group whose name may follow */
        GROUP,
        /** the kind of news medium whose name may follow */
        MEDIUM,
        /** what a country is to another: an ally, a neighbour */
        TIE,
        /** the country itself */
        COUNTRY,
        /** one of two sides */
        SIDE
    }

    static RoleNoun of(Table.Row row) {
        String sort = row.get("sort").toUpperCase(Locale.ROOT);
        for (Sort value : Sort.values()) {
            if (value.name().equals(sort)) {
                var traits = row.list("traits");
                return new RoleNoun(
                        row.get("sector"),
                        value,
                        traits.contains("portfolio"),
                        traits.contains("open"),
                        traits.contains("bound"),
                        traits.contains("outfit"),
                        traits.contains("alliance"),
                        traits.contains("local"));
            }
        }
        throw row.wrong("there is no sort of role '" + row.get("sort") + "'");
    }
}
