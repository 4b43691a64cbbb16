package org.bestand.reading.mention;

import java.util.Locale;
import org.bestand.reading.pack.Table;

/** The closed classes of words that phrases for somebody are put together from; a pack lists the words of each. */
enum WordClass {
    /** articles and demonstratives */
    DETERMINER,
    /** articles and demonstratives that point at something known */
    DEFINITE,
    /** possessives that point at one owner */
    POSSESSIVE,
    /** possessives that point at several owners */
    POSSESSIVE_PLURAL,
    /** words for exactly the two sides */
    BOTH,
    /** numbers and quantities, also of several words */
    QUANTIFIER,
    /** words that join adjectives and nouns */
    JOINER,
    /** prepositions between a role and the one it belongs to */
    OF,
    /** prepositions between a role and the body it works for */
    AT,
    /** prepositions between a role and the place it sits in */
    SEATED_AT,
    /** words that introduce the doer inside a phrase or a passive */
    BY,
    /** prepositions after which a name is a place and nobody who acts */
    INTO,
    /** those of them after which even a country is a place and nobody who acts */
    WITHIN,
    /** small words inside a person's name */
    PARTICLE,
    /** adjectives that doubt who it was */
    HEDGE,
    /** words and prefixes for one who holds an office no more */
    FORMER,
    /** prefixes that turn an adjective into a leaning, not a belonging */
    LEANING,
    /** adjectives that tell of the armed forces */
    MILITARY,
    /** adjectives that tell that it is of the place told of */
    LOCAL,
    /** adjectives that tell that armed groups did what they modify */
    ARMED,
    /** adjectives that make a people of a nationality, not a state */
    ETHNIC,
    /** what a ministry or minister of war is called after the preposition */
    DEFENCE,
    /** fields of ministries, also of several words */
    PORTFOLIO,
    /** prepositions between people and where they are from */
    FROM,
    /** nouns for a place that has a government of its own name, or parts of one */
    PLACE_NOUN,
    /** endings of a possessive name */
    GENITIVE,
    /** tags of attributive words */
    ATTRIBUTIVE_TAG,
    /** tags of verbs in the singular */
    SINGULAR_TAG,
    /** tags of nouns in the plural */
    PLURAL_TAG;

    /** The name by which a pack calls the class. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WordClass of(Table.Row row) {
        String word = row.get("class");
        for (WordClass value : values()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        throw row.wrong("there is no class of words '" + word + "'; leave the row out or name one that exists");
    }
}
