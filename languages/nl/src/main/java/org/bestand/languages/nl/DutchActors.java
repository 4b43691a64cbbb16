package org.bestand.languages.nl;

import org.bestand.reading.mention.ActorRules;
import org.bestand.reading.pack.Table;

/** What Dutch says about those who act, from the pack's tables. */
public final class DutchActors {
    private DutchActors() {}

    /**
     * The rules of Dutch phrases for somebody.
     *
     * @throws org.bestand.reading.pack.PackException where a table is missing or wrong
     */
    public static ActorRules rules() {
        return ActorRules.of("nl", table("actor-words.tsv"), table("roles.tsv"), table("pointers.tsv"));
    }

    private static Table table(String file) {
        return Table.read(DutchActors.class, file);
    }
}
