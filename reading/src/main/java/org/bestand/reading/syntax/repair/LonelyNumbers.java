package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * A number does not count an adverb. Behind one that stands for a noun left out ("of the twenty have there two died") it is what the verb's
 * missing argument is: the subject, or else the object. So is a number right before a verb that has no subject.
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
            } else if (isBare(tree, number)) {
                hang(tree, i, number.head());
            }
        }
    }

    /** "And some hundred were wounded": right before a finite verb without a subject, with no preposition. */
    private static boolean isBare(Draft tree, Word number) {
        int verb = number.head();
        return number.upos().equals("NUM")
                && number.relation().equals("obl")
                && verb == number.index() + 1
                && tree.word(verb).xpos().startsWith("WW|pv")
                && !tree.hasChild(number.index(), "case")
                && tree.children(verb).stream().noneMatch(c -> c.baseRelation().equals("nsubj"));
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
