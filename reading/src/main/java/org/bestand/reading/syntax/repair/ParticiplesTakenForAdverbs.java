package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/** An adverb has no auxiliary and no object: what has both is a participle that is spelt like one ("has losses suffered"). */
final class ParticiplesTakenForAdverbs implements Repair {
    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            if (word.upos().equals("ADV") && tree.hasChild(i, "aux") && tree.hasChild(i, "obj")) {
                tree.retag(i, word.lemma(), "VERB", "WW|vd");
            }
        }
    }
}
