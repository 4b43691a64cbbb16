package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/** A preposition taken for a particle, with its noun right behind it and left without one, goes back to the noun. */
final class StrayPrepositions implements Repair {
    private static final Set<String> BEFORE_NOUNS = Set.of("DET", "ADJ", "NUM", "ADV");
    private static final Set<String> OBLIQUE = Set.of("obl", "obl:arg", "nmod");

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            if (word.relation().equals("compound:prt") && word.xpos().startsWith("VZ|init")) {
                int noun = nounAfter(tree, i);
                if (noun > 0 && lacksPreposition(tree, noun, word.head())) {
                    giveBack(tree, i, noun);
                }
            }
        }
    }

    /** The noun of the phrase that begins right after a word, or -1. */
    private static int nounAfter(Draft tree, int word) {
        int at = word + 1;
        while (at < tree.size() && BEFORE_NOUNS.contains(tree.word(at).upos())) {
            at++;
        }
        boolean isNoun = at < tree.size()
                && (tree.word(at).upos().equals("NOUN") || tree.word(at).upos().equals("PROPN"));
        return isNoun ? at : -1;
    }

    private static boolean lacksPreposition(Draft tree, int noun, int verb) {
        Word word = tree.word(noun);
        return word.head() == verb && OBLIQUE.contains(word.relation()) && !tree.hasChild(noun, "case");
    }

    private static void giveBack(Draft tree, int preposition, int noun) {
        tree.hang(preposition, noun, "case");
        for (Word child : tree.children(preposition)) {
            String relation = child.upos().equals("DET") ? "det" : "amod";
            tree.hang(child.index(), noun, relation);
        }
    }
}
