package org.bestand.reading.mention;

import java.util.Locale;
import org.bestand.reading.pack.Table;

/** The closed classes of words around the names of places; a pack lists the words of each. */
enum PlaceWord {
    /** prepositions after which a name is where something is or goes */
    IN,
    /** prepositions, also of several words, after which only the surroundings are meant */
    NEAR,
    /** other prepositions that are kept with a place */
    OTHER,
    /** prepositions after which a capitalised word that nobody knows is taken for a place */
    STRANGE,
    /** prepositions after which even a seat of government is meant as a town */
    ONTO,
    /** names of countries that are islands, on which things happen ("on Cyprus") */
    ISLAND,
    /** ends of nouns for a ship, whose name behind it is no place */
    CRAFT,
    /** prepositions between a part or a site and its place */
    OF,
    /** prepositions of nearness between a site and its place */
    BY,
    /** articles, demonstratives and possessives */
    DETERMINER,
    /** articles and demonstratives that point back */
    DEFINITE,
    /** demonstratives, which point at what was named last */
    THIS,
    /** words for a border or what lies along it */
    BORDER,
    /** the word before two neighbours */
    BETWEEN,
    /** the word between two neighbours */
    AND,
    /** the word before the other neighbour */
    WITH,
    /** words for a country's ground, sky or waters */
    TERRITORY,
    /** words for the whole country after a part of it */
    COUNTRY,
    /** adjectives that leave a definite noun what it points at */
    WHOLE,
    /** small words inside the name of a place */
    PARTICLE,
    /** what tells how far one place lies from another (kilometre, stone's throw) */
    DISTANCE,
    /** verbs, by their lemma, of moving into a country, which then is where it happens */
    ENTER;

    /** The name by which a pack calls the class. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlaceWord of(Table.Row row) {
        String word = row.get("class");
        for (PlaceWord value : values()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw row.wrong("there is no class of words '" + word + "'; leave the row out or name one that exists");
    }
}
