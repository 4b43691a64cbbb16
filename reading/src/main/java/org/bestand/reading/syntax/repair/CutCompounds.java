package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * A compound that is cut short before a conjunction ("drone- and missile-strikes") stands for the whole of the one behind it, which takes its place
 * and all that hangs on it: preposition, adjectives, what it is aimed at.
 */
final class CutCompounds implements Repair {
    private static final String CUT = "-";

    @Override
    public void mend(Draft tree) {
        for (Word cut : tree.words()) {
            if (cut.form().length() > 1 && cut.form().endsWith(CUT) && cut.head() >= 0) {
                tree.children(cut.index()).stream()
                        .filter(c -> c.relation().equals("conj")
                                && c.index() > cut.index()
                                && c.upos().equals("NOUN"))
                        .findFirst()
                        .ifPresent(whole -> raise(tree, cut, whole));
            }
        }
    }

    private static void raise(Draft tree, Word cut, Word whole) {
        tree.replace(cut.index(), whole.index(), "dep");
        for (Word child : tree.children(cut.index())) {
            tree.hang(child.index(), whole.index(), child.relation());
        }
    }
}
