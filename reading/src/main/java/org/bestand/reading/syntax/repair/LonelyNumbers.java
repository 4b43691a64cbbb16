package org.bestand.reading.syntax.repair;

import java.util.regex.Pattern;
import org.bestand.reading.syntax.Word;

/**
 * A number does not count an adverb. Behind one that stands for a noun left out ("of the twenty have there two died") it is what the verb's
 * missing argument is: the subject, or else the object. So is a number right before a verb that has no subject.
 */
final class LonelyNumbers implements Repair {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
            } else if (isBehindVerb(tree, number) || isBehindSource(tree, number)) {
                hang(tree, i, tree.word(number.head()).head());
            } else if (isBehindDate(tree, number)) {
                hang(tree, i, tree.word(number.head()).head());
                partitive(tree, i);
            }
        }
    }

    /** "By its own telling 54 of them": behind a phrase that ends in a verb used as a noun, which no number goes with. */
    private static boolean isBehindVerb(Draft tree, Word number) {
        int noun = number.head();
        return number.upos().equals("NUM")
                && number.relation().equals("appos")
                && noun == number.index() - 1
                && tree.word(noun).isVerb()
                && tree.word(noun).relation().equals("obl")
                && tree.word(noun).head() >= 0;
    }

    /** "Of which, according to Strelsau, 79 were downed": behind a name with its preposition, before the verb of their clause. */
    private static boolean isBehindSource(Draft tree, Word number) {
        int name = number.head();
        int next = number.index() + 1;
        return number.upos().equals("NUM")
                && number.relation().equals("flat")
                && name == number.index() - 1
                && tree.word(name).upos().equals("PROPN")
                && tree.hasChild(name, "case")
                && tree.word(name).head() > number.index()
                && (tree.word(next).upos().equals("AUX") || tree.word(next).isVerb());
    }

    /** "Since 27 September 673 of them": a figure behind a date that is no year. */
    private static boolean isBehindDate(Draft tree, Word number) {
        int day = number.head();
        return number.upos().equals("NUM")
                && number.relation().equals("flat")
                && !YEAR.matcher(number.form()).matches()
                && day == number.index() - 2
                && tree.word(day).upos().equals("NUM")
                && tree.word(number.index() - 1).relation().equals("flat")
                && tree.word(day).head() >= 0;
    }

    /** What the preposition right behind a figure brings in is what it counts some of. */
    private static void partitive(Draft tree, int number) {
        if (number + 1 < tree.size() && tree.word(number + 1).relation().equals("case")) {
            int whole = tree.word(number + 1).head();
            if (tree.word(whole).head() == tree.word(number).head()) {
                tree.hang(whole, number, "nmod");
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
