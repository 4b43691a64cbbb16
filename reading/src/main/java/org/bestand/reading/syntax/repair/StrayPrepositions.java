package org.bestand.reading.syntax.repair;

import java.util.HashSet;
import java.util.Set;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * A preposition taken for a particle goes back to the noun behind it, where that is left without one or was taken for
 * part of a set phrase that does not exist.
 */
final class StrayPrepositions implements Repair {
    private static final Set<String> BEFORE_NOUNS = Set.of("DET", "ADJ", "NUM", "ADV");
    private static final Set<String> OBLIQUE = Set.of("obl", "obl:arg", "nmod");
    private static final String FIXED = "fixed";
    /** The tag of an adjective that stands for a noun (the dead). */
    private static final String AS_NOUN = "|nom|";

    private final Set<String> phrases = new HashSet<>();

    /** Table of columns {@code preposition} and {@code noun} (its lemma): set phrases, which stay as they are. */
    StrayPrepositions(Table table) {
        table.rows().forEach(row -> phrases.add(row.get("preposition") + " " + row.get("noun")));
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            if (word.relation().equals("compound:prt") && word.upos().equals("NOUN") && i >= 2) {
                phrase(tree, i, word.head());
            } else if (word.relation().equals("compound:prt") && word.xpos().startsWith("VZ|init")) {
                int noun = nounAfter(tree, i);
                if (noun > 0 && (lacksPreposition(tree, noun, word.head()) || isNoPhrase(tree, i, noun))) {
                    giveBack(tree, i, noun);
                }
            }
        }
    }

    /** A noun that was taken for a particle, with its article for a part of the preposition before that. */
    private static void phrase(Draft tree, int noun, int verb) {
        int preposition = noun - 2;
        boolean split = tree.word(noun - 1).relation().equals(FIXED)
                && tree.word(noun - 1).head() == preposition
                && tree.word(preposition).relation().equals("case");
        if (split) {
            tree.hang(noun, verb, "obl");
            tree.hang(preposition, noun, "case");
            tree.hang(noun - 1, noun, "det");
        }
    }

    /** The noun of the phrase that begins right after a word, or -1. */
    private static int nounAfter(Draft tree, int word) {
        int at = word + 1;
        while (at < tree.size()
                && BEFORE_NOUNS.contains(tree.word(at).upos())
                && !tree.word(at).xpos().contains(AS_NOUN)) {
            at++;
        }
        boolean isNoun = at < tree.size()
                && (tree.word(at).upos().equals("NOUN")
                        || tree.word(at).upos().equals("PROPN")
                        || tree.word(at).xpos().contains(AS_NOUN));
        return isNoun ? at : -1;
    }

    private static boolean lacksPreposition(Draft tree, int noun, int verb) {
        Word word = tree.word(noun);
        return word.head() == verb && OBLIQUE.contains(word.relation()) && !tree.hasChild(noun, "case");
    }

    private boolean isNoPhrase(Draft tree, int preposition, int noun) {
        Word word = tree.word(noun);
        return word.head() == preposition
                && word.relation().equals(FIXED)
                && !phrases.contains(tree.lower(preposition) + " " + word.lemma());
    }

    private static void giveBack(Draft tree, int preposition, int noun) {
        if (tree.word(noun).head() == preposition) {
            tree.hang(noun, tree.word(preposition).head(), "obl");
        }
        tree.hang(preposition, noun, "case");
        for (Word child : tree.children(preposition)) {
            tree.hang(child.index(), noun, child.upos().equals("DET") ? "det" : "amod");
        }
    }
}
