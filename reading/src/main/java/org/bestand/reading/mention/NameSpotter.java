package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actors;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Finds the longest name of an actor that begins at a token. */
final class NameSpotter {
    private static final int LONGEST = 12;
    private static final int SHORT = 3;
    private static final int LONG_ENOUGH_IN_LOWER_CASE = 5;

    /** What may be written without a capital. */
    private static final Set<NameType> LOWER_CASE =
            EnumSet.of(NameType.GROUP, NameType.INHABITANT, NameType.ADJECTIVE, NameType.ORGANISATION);

    /** What names a country. */
    private static final Set<NameType> NATIONAL = EnumSet.of(NameType.COUNTRY, NameType.ADJECTIVE);

    /** What may be short without being all capitals. */
    private static final Set<NameType> SHORT_NAMES = EnumSet.of(NameType.INHABITANT, NameType.COUNTRY);

    private final Actors actors;
    private final ActorRules rules;
    private final Map<String, Integer> countries;

    /**
     * Finds names in the sentences of a report.
     *
     * @param countries how often the report names each country, see {@link #countries}
     */
    NameSpotter(Actors actors, ActorRules rules, Map<String, Integer> countries) {
        this.actors = actors;
        this.rules = rules;
        this.countries = countries;
    }

    /** How often sentences name each country by a name of one word or an adjective. */
    static Map<String, Integer> countries(List<Tree> trees, Actors actors, ActorRules rules) {
        Map<String, Integer> countries = new HashMap<>();
        for (Tree tree : trees) {
            for (Word word : tree.words()) {
                if (Letters.capital(word.form())) {
                    actors.named(word.form(), rules.language()).stream()
                            .filter(b -> NATIONAL.contains(b.type()))
                            .findFirst()
                            .ifPresent(b -> countries.merge(b.code(), 1, Integer::sum));
                }
            }
        }
        return countries;
    }

    Optional<Named> at(Tree tree, int start) {
        Named best = null;
        StringBuilder words = new StringBuilder();
        for (int end = start; end < tree.size() && end < start + LONGEST; end++) {
            String form = tree.word(end).form();
            String before = words.isEmpty() ? "" : words + " ";
            Named here = named(before, form, new Range(start, end));
            best = here != null && Letters.word(form) ? here : best;
            words.append(words.isEmpty() ? "" : " ").append(form);
            if (!actors.beginsName(words.toString(), rules.language())) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private Named named(String before, String form, Range range) {
        List<Bearer> plain = fitting(before + form);
        if (!plain.isEmpty()) {
            return new Named(range, plain, false);
        }
        if (!Letters.capital(before + form)) {
            return null;
        }
        List<Bearer> people = before.isEmpty() ? partOfPeople(form) : List.of();
        if (!people.isEmpty()) {
            return new Named(range, people, false);
        }
        for (String ending : rules.words(WordClass.GENITIVE)) {
            if (form.length() > ending.length() + SHORT && form.endsWith(ending)) {
                List<Bearer> bearers = fitting(before + form.substring(0, form.length() - ending.length()));
                if (bearers.stream().anyMatch(b -> b.type() != NameType.ADJECTIVE)) {
                    return new Named(range, bearers, true);
                }
            }
        }
        return null;
    }

    /** "South-Lebanese": those of a part of a country, where the whole is not the name of another people. */
    private List<Bearer> partOfPeople(String form) {
        int hyphen = form.lastIndexOf('-');
        boolean parted = hyphen > 0
                && hyphen < form.length() - 1
                && Letters.capital(form.substring(hyphen + 1))
                && !rules.is(WordClass.LEANING, form.substring(0, hyphen));
        return !parted
                ? List.of()
                : fitting(form.substring(hyphen + 1)).stream()
                        .filter(b -> b.type() == NameType.INHABITANT)
                        .toList();
    }

    /** Those who bear these words, given how they are written. */
    List<Bearer> fitting(String words) {
        List<Bearer> fitting = new ArrayList<>();
        boolean capital = Letters.nameLike(words);
        boolean shortWord = words.length() <= SHORT && !Letters.allCapitals(words);
        for (Bearer bearer : actors.named(words, rules.language())) {
            boolean longEnough =
                    capital || words.length() >= LONG_ENOUGH_IN_LOWER_CASE && LOWER_CASE.contains(bearer.type());
            if (longEnough && (!shortWord || SHORT_NAMES.contains(bearer.type()))) {
                fitting.add(bearer);
            }
        }
        if (fitting.stream().filter(b -> b.type() == NameType.GROUP).count() > 1) {
            fitting.sort(Comparator.comparing(b -> b.type() == NameType.GROUP ? -near(b) : 0));
        }
        return fitting;
    }

    /** How often the report names the country that a group fights, or is of. */
    private int near(Bearer group) {
        String party = Party.party(group.code());
        int most = countries.getOrDefault(party, 0);
        for (String foe : actors.opponents(party)) {
            most = Math.max(most, countries.getOrDefault(foe, 0));
        }
        return most;
    }

    /** Whose an adjective of nationality is, two where two are joined by a hyphen; empty where the word is none. */
    List<Bearer> nationalities(String form) {
        List<Bearer> whole = adjectives(form);
        int hyphen = form.lastIndexOf('-');
        if (!whole.isEmpty() || hyphen <= 0 || hyphen == form.length() - 1) {
            return whole;
        }
        String prefix = form.substring(0, hyphen);
        if (rules.is(WordClass.LEANING, prefix)) {
            return List.of();
        }
        List<Bearer> both = new ArrayList<>(Letters.capital(prefix) ? adjectives(prefix) : List.of());
        both.addAll(adjectives(form.substring(hyphen + 1)));
        return both.stream().distinct().toList();
    }

    private List<Bearer> adjectives(String word) {
        return fitting(word).stream()
                .filter(b -> b.type() == NameType.ADJECTIVE)
                .limit(1)
                .toList();
    }
}
