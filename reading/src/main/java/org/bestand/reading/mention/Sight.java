package org.bestand.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Gazetteer;
import org.bestand.model.ReportDate;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** One sentence with all that is needed to see who is named in it. */
final class Sight {
    private static final int LONGEST_BEFORE = 3;

    private final Tree tree;
    private final ActorRules rules;
    private final NameSpotter spotter;
    private final Gazetteer gazetteer;
    private final ReportDate date;
    private final Introductions introductions;
    private final Map<Integer, Optional<Named>> names = new HashMap<>();

    Sight(
            Tree tree,
            ActorRules rules,
            NameSpotter spotter,
            Gazetteer gazetteer,
            ReportDate date,
            Introductions introductions) {
        this.tree = tree;
        this.rules = rules;
        this.spotter = spotter;
        this.gazetteer = gazetteer;
        this.date = date;
        this.introductions = introductions;
    }

    Tree tree() {
        return tree;
    }

    ActorRules rules() {
        return rules;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    ReportDate date() {
        return date;
    }

    Introductions introductions() {
        return introductions;
    }

    NameSpotter spotter() {
        return spotter;
    }

    int size() {
        return tree.size();
    }

    boolean inside(int i) {
        return i >= 0 && i < tree.size();
    }

    Word word(int i) {
        return tree.word(i);
    }

    /** The characters of a token; empty beyond the sentence's ends. */
    String form(int i) {
        return inside(i) ? tree.word(i).form() : "";
    }

    boolean is(int i, WordClass wordClass) {
        return inside(i) && rules.is(wordClass, form(i));
    }

    boolean tagged(int i, String upos) {
        return inside(i) && word(i).upos().equals(upos);
    }

    /** How many tokens from here on are one member of the class, the longest first; 0 if none. */
    int length(int start, WordClass wordClass, int most) {
        if (!inside(start) || !rules.mayBegin(wordClass, form(start))) {
            return 0;
        }
        for (int n = Math.min(most, tree.size() - start); n > 0; n--) {
            if (rules.is(wordClass, words(new Range(start, start + n - 1)))) {
                return n;
            }
        }
        return 0;
    }

    Optional<Named> name(int i) {
        return inside(i) ? names.computeIfAbsent(i, at -> spotter.at(tree, at)) : Optional.empty();
    }

    List<Party> nationalities(int i) {
        if (!inside(i)) {
            return List.of();
        }
        List<Bearer> own = spotter.nationalities(form(i));
        List<Bearer> bearers = own.isEmpty() && endsAdjective(i) ? spotter.nationalities(pair(i)) : own;
        return bearers.stream().map(b -> Party.of(b, gazetteer)).toList();
    }

    /** Whether an adjective of nationality is of two words ("Sri Lankan") and ends here. */
    private boolean endsAdjective(int i) {
        return inside(i)
                && i > 0
                && Letters.capital(form(i))
                && Letters.capital(form(i - 1))
                && !spotter.nationalities(pair(i)).isEmpty();
    }

    private String pair(int i) {
        return form(i - 1) + " " + form(i);
    }

    /** Whether the token modifies the noun after it: an adjective or attributive participle. */
    boolean attributive(int i) {
        if (!inside(i)) {
            return false;
        }
        String tag = word(i).xpos();
        return tagged(i, "ADJ")
                || endsAdjective(i + 1)
                || tagged(i, "VERB")
                        && rules.words(WordClass.ATTRIBUTIVE_TAG).stream().anyMatch(part -> tag.contains(part));
    }

    /** Whether the token can be a determiner here: no verb, conjunction or relative pronoun. */
    boolean determines(int i) {
        Word word = word(i);
        boolean possessive =
                rules.is(WordClass.POSSESSIVE, word.form()) || rules.is(WordClass.POSSESSIVE_PLURAL, word.form());
        return !word.isVerb()
                && !word.upos().equals("SCONJ")
                && !word.upos().equals("ADV")
                && (possessive || !word.upos().equals("PRON"));
    }

    /** Whether what begins here stands after a preposition of place of this class, or joined to a name that does. */
    boolean isInto(int first, WordClass prepositions) {
        int before = first - 1;
        while (is(before, WordClass.JOINER) && Letters.nameLike(form(before - 1))) {
            before--;
            while (Letters.nameLike(form(before)) || is(before, WordClass.DETERMINER)) {
                before--;
            }
        }
        return is(before, prepositions);
    }

    /** Whether the token can begin a proper name: a capital that is not only that of the sentence. */
    boolean beginsName(int i) {
        if (!Letters.nameLike(form(i))) {
            return false;
        }
        boolean opens = i == tree.sentence().bodyFrom()
                || i == 0
                || Letters.quote(form(i - 1))
                || form(i - 1).equals(":");
        return !opens || tagged(i, "PROPN") || tagged(i, "X");
    }

    /** Whether the range lies inside a longer name of a place ("Azov" in "Sea of Azov"). */
    boolean isInsidePlace(Range range) {
        for (int start = Math.max(0, range.first() - LONGEST_BEFORE); start < range.first(); start++) {
            Range longer = new Range(start, range.last());
            if (Letters.capital(form(start))
                    && !gazetteer.named(words(longer), rules.language()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word's tag has a part of this class. */
    boolean hasTag(int i, WordClass tags) {
        return List.of(word(i).xpos().split("\\|")).stream().anyMatch(part -> rules.is(tags, part));
    }

    /** Whether the token is a noun for a place, or ends in one. */
    boolean placeNoun(int i) {
        String form = form(i).toLowerCase(Locale.ROOT);
        return !form.isEmpty()
                && (rules.is(WordClass.PLACE_NOUN, form)
                        || rules.words(WordClass.PLACE_NOUN).stream()
                                .anyMatch(noun -> noun.length() > 3 && form.endsWith(noun)));
    }

    boolean number(int i) {
        return tagged(i, "NUM") || inside(i) && Character.isDigit(form(i).codePointAt(0));
    }

    /** The words of the text; any space between them becomes one blank. */
    String words(Range range) {
        return Words.of(tree, range);
    }
}
