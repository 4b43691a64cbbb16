package org.bestand.languages.nl;

import org.bestand.reading.mention.PlaceRules;
import org.bestand.reading.pack.Table;

/** What Dutch says about places, from the pack's tables. */
public final class DutchPlaces {
    private DutchPlaces() {}

    /**
     * The rules of Dutch phrases for places.
     *
     * @throws org.bestand.reading.pack.PackException where a table is missing or wrong
     */
    public static PlaceRules rules() {
        return PlaceRules.of(
                "nl",
                table("place-words.tsv"),
                table("place-nouns.tsv"),
                table("compass.tsv"),
                table("transliteration.tsv"));
    }

    private static Table table(String file) {
        return Table.read(DutchPlaces.class, file);
    }
}
