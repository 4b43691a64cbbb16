package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/** "By New Ruritanian soldiers": a preposition before a name that stands before its noun is that noun's. */
final class PrepositionsBeforeOwners implements Repair {
    @Override
    public void mend(Draft tree) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            Word word = tree.word(i);
            boolean first = word.upos().equals("ADP") && word.relation().equals("case") && word.head() == i + 1;
            Word name = tree.word(i + 1);
            if (first
                    && name.upos().equals("PROPN")
                    && name.relation().equals("nmod")
                    && name.head() > i + 1
                    && !tree.hasChild(name.head(), "case")) {
                tree.hang(i, name.head(), "case");
            }
        }
    }
}
