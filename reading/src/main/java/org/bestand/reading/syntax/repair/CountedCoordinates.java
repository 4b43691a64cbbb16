package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "Fourteen volunteers of the corps and four civilians": what is counted is joined to what is counted, not to the name that says more of the
 * first.
 */
final class CountedCoordinates implements Repair {
    private static final String JOINED = "conj";
    private static final String NUMBER = "nummod";

    @Override
    public void mend(Draft tree) {
        for (Word second : tree.words()) {
            if (second.relation().equals(JOINED)
                    && second.upos().equals("NOUN")
                    && tree.hasChild(second.index(), NUMBER)) {
                mend(tree, second.index(), second.head());
            }
        }
    }

    private static void mend(Draft tree, int second, int name) {
        int first = tree.word(name).head();
        boolean owner = tree.word(name).relation().equals("nmod")
                && tree.word(name).upos().equals("PROPN")
                && !tree.hasChild(name, NUMBER);
        if (owner && first >= 0 && tree.word(first).isNominal() && tree.hasChild(first, NUMBER)) {
            tree.hang(second, first, JOINED);
        }
    }
}
