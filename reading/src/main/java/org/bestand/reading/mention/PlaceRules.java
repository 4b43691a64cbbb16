package org.bestand.reading.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.pack.Table;

/** The words of one language from which places are recognised. Immutable. */
public final class PlaceRules {
    private static final int SHORTEST_PREFIX = 3;

    private final String language;
    private final Map<PlaceWord, Set<String>> words;
    private final Map<String, PlaceNoun> nouns;
    private final Map<String, Compass> compass;
    private final Transliteration transliteration;

    private PlaceRules(
            String language,
            Map<PlaceWord, Set<String>> words,
            Map<String, PlaceNoun> nouns,
            Map<String, Compass> compass,
            Transliteration transliteration) {
        this.language = language;
        this.words = words;
        this.nouns = nouns;
        this.compass = compass;
        this.transliteration = transliteration;
    }

    /**
     * Puts the rules together.
     *
     * @param language ISO 639-1, under which the gazetteer knows the names
     * @param words columns {@code class} and {@code words} (cut at {@code |}): prepositions and other closed classes
     * @param nouns columns {@code forms}, {@code precision}, {@code template}, {@code traits} (of {@code before},
     *     {@code of},
     *     {@code by}, {@code compound}, {@code site}, {@code back}): what a place is called
     * @param compass columns {@code words}, {@code english}, {@code bare}: parts by the compass
     * @param transliteration columns {@code from}, {@code to}, {@code sure} ({@code yes} where the letters alone show a
     *     transliterated name): how names that the gazetteer does not know are spelled in English
     * @throws org.bestand.reading.pack.PackException where a class or precision is unknown or a form stands twice
     */
    public static PlaceRules of(String language, Table words, Table nouns, Table compass, Table transliteration) {
        Map<PlaceWord, Set<String>> classes = new EnumMap<>(PlaceWord.class);
        for (PlaceWord value : PlaceWord.values()) {
            classes.put(value, new HashSet<>());
        }
        for (Table.Row row : words.rows()) {
            classes.get(PlaceWord.of(row)).addAll(row.list("words"));
        }
        Map<String, PlaceNoun> byForm = new HashMap<>();
        for (Table.Row row : nouns.rows()) {
            for (String form : row.list("forms")) {
                putOnce(byForm, form, PlaceNoun.of(row), row);
            }
        }
        Map<String, Compass> parts = new HashMap<>();
        for (Table.Row row : compass.rows()) {
            for (String form : row.list("words")) {
                putOnce(parts, form, Compass.of(row), row);
            }
        }
        return new PlaceRules(language, classes, byForm, parts, Transliteration.of(transliteration));
    }

    private static <T> void putOnce(Map<String, T> map, String form, T value, Table.Row row) {
        if (map.put(form, value) != null) {
            throw row.wrong("'" + form + "' stands twice; keep one row");
        }
    }

    String language() {
        return language;
    }

    boolean is(PlaceWord wordClass, String form) {
        return words.get(wordClass).contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether a word ends in one of a class. */
    boolean endsIn(PlaceWord wordClass, String form) {
        return words.get(wordClass).stream().anyMatch(form.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether these words are a preposition that places stand behind. */
    boolean isPreposition(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return words.get(PlaceWord.NEAR).contains(lower)
                || words.get(PlaceWord.IN).contains(lower)
                || words.get(PlaceWord.OTHER).contains(lower);
    }

    Optional<PlaceNoun> noun(String form) {
        return Optional.ofNullable(nouns.get(form.toLowerCase(Locale.ROOT)));
    }

    /** The noun that a longer word ends in ("havenstad" in "stad"). */
    Optional<PlaceNoun> tail(String form) {
        return compound(form, false).map(Compound::noun);
    }

    /** A name and a noun in one word ("Galwanvallei", "Gaza-stad"). */
    Optional<Compound> compound(String form) {
        return Letters.capital(form) ? compound(form, true) : Optional.empty();
    }

    private Optional<Compound> compound(String form, boolean named) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.length() != form.length()) {
            return Optional.empty();
        }
        for (int cut = SHORTEST_PREFIX; cut < lower.length() - 2; cut++) {
            PlaceNoun noun = nouns.get(lower.substring(cut));
            if (noun != null && (!named || noun.compound())) {
                String name = form.substring(0, cut);
                return Optional.of(new Compound(name.endsWith("-") ? name.substring(0, cut - 1) : name, noun));
            }
        }
        return Optional.empty();
    }

    /**
     * A name and a noun in one word.
     *
     * @param name what stands before the noun, without a hyphen at its end
     * @param noun the noun
     */
    record Compound(String name, PlaceNoun noun) {}

    Optional<Compass> compass(String form) {
        return Optional.ofNullable(compass.get(form.toLowerCase(Locale.ROOT)));
    }

    String english(String name) {
        return transliteration.english(name);
    }
}
