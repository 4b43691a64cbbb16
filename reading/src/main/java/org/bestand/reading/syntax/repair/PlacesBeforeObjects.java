package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "Shot in Zenda believers dead": a plural noun right behind a place does not bear its name. The preposition is the place's alone, and the noun
 * is what a verb without an object does something to.
 */
final class PlacesBeforeObjects implements Repair {
    private static final String PLURAL = "N|soort|mv";
    private static final String OBJECT = "obj";

    @Override
    public void mend(Draft tree) {
        for (Word noun : tree.words()) {
            int place = noun.index() - 1;
            if (noun.xpos().startsWith(PLURAL)
                    && noun.relation().equals("obl")
                    && place > 0
                    && isName(tree, place, noun.index())
                    && tree.word(place - 1).relation().equals("case")
                    && tree.word(place - 1).head() == noun.index()
                    && lacksObject(tree, noun.head())) {
                int verb = noun.head();
                tree.hang(place, verb, "obl");
                tree.hang(place - 1, place, "case");
                tree.hang(noun.index(), verb, OBJECT);
            }
        }
    }

    private static boolean isName(Draft tree, int place, int noun) {
        return tree.word(place).upos().equals("PROPN")
                && tree.word(place).head() == noun
                && tree.word(place).relation().equals("nmod");
    }

    private static boolean lacksObject(Draft tree, int verb) {
        return verb >= 0 && tree.word(verb).isVerb() && tree.hasChild(verb, "nsubj") && !tree.hasChild(verb, OBJECT);
    }
}
