package org.bestand.reading.mention;

import org.bestand.reading.pack.Table;

/**
 * A part of a country by the compass.
 *
 * @param english as it stands before a country's name ("Northern")
 * @param bare as it stands inside the name of a country of its own ("North")
 */
record Compass(String english, String bare) {

    static Compass of(Table.Row row) {
        if (row.get("english").isEmpty()) {
            throw row.wrong("the column 'english' is empty; write what stands before a country's name");
        }
        return new Compass(row.get("english"), row.get("bare"));
    }

    /** The English name of this part of a place. */
    String part(String name) {
        return english + " " + name;
    }
}
