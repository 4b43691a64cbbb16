package org.bestand.reading.mention;

import java.util.Locale;
import org.bestand.reading.pack.Table;

/**
 * Words that point back at somebody.
 *
 * @param reference at whom
 * @param sector the part of the party, or empty
 */
record Pointer(ActorMention.Reference reference, String sector) {

    static Pointer of(Table.Row row) {
        String word = row.get("reference").toUpperCase(Locale.ROOT);
        for (ActorMention.Reference value : ActorMention.Reference.values()) {
            if (value.name().equals(word)) {
                return new Pointer(value, row.get("sector"));
            }
        }
        throw row.wrong("there is no reference '" + row.get("reference") + "'");
    }
}
