package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "Ruritania sends Freedonia tanks": a bare name before the object that parsers take for its owner is who receives it, for an owner's name
 * bears a mark of its own.
 */
final class ReceiversTakenForOwners implements Repair {
    private static final String OWNER = "nmod:poss";
    private static final String RECEIVER = "iobj";
    private static final String NAME = "PROPN";
    /** The tag of a name in no case of its own. */
    private static final String PLAIN = "|stan";

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word name = tree.word(i);
            int object = name.head();
            if (name.relation().equals(OWNER) && isPlain(name) && object > i && !tree.hasChild(i, "case")) {
                int verb = tree.word(object).head();
                if (tree.word(object).relation().equals("obj")
                        && verb >= 0
                        && tree.word(verb).isVerb()
                        && !tree.hasChild(verb, RECEIVER)) {
                    tree.hang(i, verb, RECEIVER);
                }
            }
        }
    }

    private static boolean isPlain(Word name) {
        return name.upos().equals(NAME) && name.xpos().endsWith(PLAIN);
    }
}
