package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/** A finite verb that is no auxiliary has the clause, and the participle that goes with it hangs on it ("took them captive"). */
final class VerbsTakenForAuxiliaries implements Repair {
    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word verb = tree.word(i);
            boolean taken = verb.upos().equals("VERB")
                    && verb.xpos().startsWith("WW|pv")
                    && verb.baseRelation().equals("aux")
                    && tree.word(verb.head()).xpos().startsWith("WW|vd");
            if (taken) {
                raise(tree, i, verb.head());
            }
        }
    }

    private static void raise(Draft tree, int verb, int participle) {
        tree.replace(participle, verb, "xcomp");
        for (Word child : tree.children(participle)) {
            tree.hang(child.index(), verb, child.relation());
        }
    }
}
