package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * A number does not count an adverb. Behind one that stands for a noun left out ("of the twenty have there two died") it is what the verb's
 * missing argument is: the subject, or else the object.
 */
final class LonelyNumbers implements Repair {
    @Override
    public void mend(Draft tree) {
        for (int i = 1; i < tree.size(); i++) {
            Word number = tree.word(i);
            int adverb = number.head();
            if (number.relation().equals("nummod")
                    && adverb >= 0
                    && adverb < i
                    && tree.word(adverb).upos().equals("ADV")
                    && tree.word(adverb).head() >= 0) {
                hang(tree, i, tree.word(adverb).head());
            }
        }
    }

    private static void hang(Draft tree, int number, int verb) {
        boolean subject =
                tree.children(verb).stream().anyMatch(c -> c.baseRelation().equals("nsubj"));
        boolean passive = tree.hasChild(verb, "aux:pass");
        if (!tree.word(verb).isVerb() || subject && tree.hasChild(verb, "obj")) {
            return;
        }
        tree.hang(number, verb, subject ? "obj" : passive ? "nsubj:pass" : "nsubj");
    }
}
