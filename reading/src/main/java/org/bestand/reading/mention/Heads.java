package org.bestand.reading.mention;

import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Finds the head of a phrase in the tree. */
final class Heads {
    private Heads() {}

    /**
     * The token of a range that depends on one outside it, articles and prepositions left out; its first token where
     * the tree has
     * none.
     */
    static int of(Tree tree, Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Word word = tree.word(i);
            boolean outside = word.head() < 0 || !range.covers(word.head());
            if (outside && !word.upos().equals("DET") && !word.upos().equals("ADP")) {
                return i;
            }
        }
        return range.first();
    }
}
