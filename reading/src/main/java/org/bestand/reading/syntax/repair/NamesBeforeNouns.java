package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "Six Red Cross-workers": a compound whose first part is a name of several words is headed by the noun at its end, which parsers hang on the
 * name. What counts or describes the name then does the noun.
 */
final class NamesBeforeNouns implements Repair {
    private static final String HYPHEN = "-";
    private static final String PART = "flat";

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            int name = word.head();
            if (word.relation().equals(PART)
                    && word.upos().equals("NOUN")
                    && word.form().indexOf(HYPHEN) > 0
                    && name >= 0
                    && name < word.index()
                    && tree.word(name).upos().equals("PROPN")) {
                mend(tree, name, word.index());
            }
        }
    }

    private static void mend(Draft tree, int name, int noun) {
        tree.replace(name, noun, PART);
        for (Word child : tree.children(name)) {
            if (!child.relation().equals(PART)) {
                tree.hang(child.index(), noun, child.relation());
            }
        }
    }
}
