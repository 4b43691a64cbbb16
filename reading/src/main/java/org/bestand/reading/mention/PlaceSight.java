package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Gazetteer;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;

/** One sentence with all that is needed to see which places it names. */
record PlaceSight(Tree tree, PlaceRules rules, Gazetteer gazetteer, List<ActorMention> actors, PlaceMemory memory) {
    /** How many words may stand between a measure and the place that it is measured from ("miles to the east of the capital"). */
    private static final int FAR = 6;

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_PREPOSITION = 5;

    /**
     * A name of the gazetteer in the sentence.
     *
     * @param range its tokens
     * @param entries the places that bear it
     */
    record Name(Range range, List<Entry> entries) {
        int next() {
            return range.last() + 1;
        }
    }

    boolean inside(int i) {
        return i >= 0 && i < tree.size();
    }

    String form(int i) {
        return inside(i) ? tree.word(i).form() : "";
    }

    boolean is(int i, PlaceWord wordClass) {
        return inside(i) && rules.is(wordClass, form(i));
    }

    boolean tagged(int i, String upos) {
        return inside(i) && tree.word(i).upos().equals(upos);
    }

    /** "Twenty miles east of X": whether what begins here only tells how far away something is. */
    boolean measures(int first) {
        for (int i = first - 1; i >= Math.max(0, first - FAR) && !tagged(i, "PUNCT"); i--) {
            if (is(i, PlaceWord.DISTANCE)) {
                return true;
            }
        }
        return false;
    }

    String words(Range range) {
        return Words.of(tree, range);
    }

    /**
     * Whether the token is an article, demonstrative or possessive here, and no verb, conjunction or relative
     * pronoun.
     */
    boolean determines(int i) {
        boolean other = tagged(i, "SCONJ")
                || tagged(i, "ADV")
                || inside(i) && tree.word(i).isVerb();
        return is(i, PlaceWord.DETERMINER) && !other && !(is(i, PlaceWord.DEFINITE) && tagged(i, "PRON"));
    }

    /** Whether the token can begin a proper name: a capital that is not only that of the sentence. */
    boolean beginsName(int i) {
        boolean opens = i == 0
                || i == tree.sentence().bodyFrom()
                || Letters.quote(form(i - 1))
                || form(i - 1).equals(":");
        return Letters.nameLike(form(i)) && (!opens || tagged(i, "PROPN") || tagged(i, "X"));
    }

    /** The longest name of a place that begins at this token. */
    Optional<Name> name(int start) {
        return beginsName(start) ? longest(start) : Optional.empty();
    }

    /** A name of several words that begins with a noun ("camp X", "the line in Y"). */
    Optional<Name> nameOfNoun(int start) {
        return tagged(start, "NOUN") && !Letters.capital(form(start))
                ? longest(start).filter(n -> n.range().length() > 1)
                : Optional.empty();
    }

    private Optional<Name> longest(int start) {
        Name best = null;
        for (int end = start; end < tree.size() && end < start + LONGEST_NAME; end++) {
            Range range = new Range(start, end);
            String words = words(range);
            List<Entry> entries = gazetteer.named(words, rules.language());
            best = entries.isEmpty() || !Letters.word(form(end)) ? best : new Name(range, entries);
            if (!gazetteer.beginsName(words, rules.language())) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The place that is meant: first by what it is called, then by the countries that the report is about. */
    Entry meant(List<Entry> entries, Precision wanted, String country) {
        return entries.stream()
                .min(Comparator.comparingInt((Entry e) -> country.isEmpty() || within(e, country) ? 0 : 1)
                        .thenComparingInt(e -> unlike(e.precision(), wanted))
                        .thenComparingInt(e -> memory.isAbout(e.country()) ? 0 : 1))
                .orElseThrow();
    }

    /** How unlike what it is called a place is: a region may be a province, but hardly a town. */
    private static int unlike(Precision precision, Precision wanted) {
        if (wanted == null || precision == wanted) {
            return 0;
        }
        return wanted == Precision.REGION && precision == Precision.PROVINCE ? 1 : 2;
    }

    private static boolean within(Entry entry, String country) {
        return List.of(entry.country().split("/")).contains(country);
    }

    /** The adjective of nationality that the token is, with its parties. */
    List<String> nationalities(int i) {
        List<String> parties = new ArrayList<>();
        for (ActorMention mention : actors) {
            if (mention.type() == Type.ADJECTIVE && mention.range().covers(i)) {
                mention.actors().forEach(actor -> parties.add(actor.party()));
            }
        }
        return parties;
    }

    /** The phrase for somebody that covers the token, an adjective left out. */
    Optional<ActorMention> actor(int i) {
        for (ActorMention mention : actors) {
            if (mention.type() != Type.ADJECTIVE && mention.range().covers(i)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /**
     * The preposition before the phrase that begins here, as written; that of the name it is joined to where it has
     * none itself; empty
     * if none.
     */
    String prepositionOf(int first) {
        int before = first;
        while (preposition(before) == 0
                && (is(before - 1, PlaceWord.AND) || form(before - 1).equals(","))
                && Letters.nameLike(form(before - 2))) {
            before -= 2;
            while (Letters.nameLike(form(before - 1))
                    || inside(before - 1)
                            && (determines(before - 1)
                                    || rules.noun(form(before - 1)).isPresent())) {
                before--;
            }
        }
        int words = preposition(before);
        return words == 0 ? "" : words(new Range(before - words, before - 1));
    }

    /** How many tokens right before this one are a preposition; 0 if none. */
    int preposition(int first) {
        for (int n = Math.min(LONGEST_PREPOSITION, first); n > 0; n--) {
            if (rules.isPreposition(words(new Range(first - n, first - 1)))) {
                return n;
            }
        }
        return 0;
    }
}
