package org.bestand.reading.syntax.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * What says how exact a number is stands right before it and belongs to it or to what is counted, never to the verb. Where it begins with a
 * preposition ("around the fifty soldiers died"), it is taken for one that says how exact the number is only where the verb has no other subject.
 */
final class NumberQualifiers implements Repair {
    private static final String FINITE = "WW|pv";
    private static final String PLURAL = "|mv";

    private final List<List<String>> qualifiers = new ArrayList<>();

    /** Table of one column, {@code qualifier}: words between blanks. */
    NumberQualifiers(Table table) {
        table.rows()
                .forEach(
                        row -> qualifiers.add(Arrays.asList(row.get("qualifier").split(" "))));
    }

    @Override
    public void mend(Draft tree) {
        for (List<String> qualifier : qualifiers) {
            for (int i = 0; i + qualifier.size() < tree.size(); i++) {
                int number = i + qualifier.size();
                if (tree.word(number).upos().equals("NUM") && tree.reads(i, qualifier)) {
                    int counted = tree.word(number).relation().equals("nummod")
                            ? tree.word(number).head()
                            : number;
                    boolean preposition = tree.word(i).relation().equals("case")
                            && tree.word(i).head() == counted;
                    if (!preposition || promote(tree, counted) || isRange(tree, number) && missed(tree, counted)) {
                        mend(tree, i, number);
                    }
                }
            }
        }
    }

    private static void mend(Draft tree, int first, int number) {
        Word figure = tree.word(number);
        Word qualifier = tree.word(first);
        boolean right = !qualifier.relation().equals("case")
                && (qualifier.head() == number
                        || figure.relation().equals("nummod") && qualifier.head() == figure.head());
        if (!right) {
            tree.hang(first, number, "advmod");
        }
        for (int i = first + 1; i < number; i++) {
            tree.hang(i, first, "fixed");
        }
    }

    /** Makes what a number counts the subject of a plural verb that has none; false where the verb has one, or needs none. */
    private static boolean promote(Draft tree, int counted) {
        int verb = tree.word(counted).head();
        if (verb < 0
                || !tree.word(counted).relation().equals("obl")
                || !tree.word(verb).isVerb()) {
            return false;
        }
        List<Word> children = tree.children(verb);
        boolean subject = children.stream().anyMatch(w -> w.baseRelation().equals("nsubj"));
        boolean plural = isPlural(tree.word(verb))
                || children.stream().anyMatch(w -> w.baseRelation().equals("aux") && isPlural(w));
        if (subject || !plural) {
            return false;
        }
        tree.relate(counted, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        return true;
    }

    /** "Between a hundred and three hundred men": two figures of which a preposition before them says how far they go. */
    private static boolean isRange(Draft tree, int number) {
        return number + 3 < tree.size()
                && tree.word(number + 1).upos().equals("CCONJ")
                && tree.word(number + 2).upos().equals("NUM")
                && tree.word(number + 2).head() == number;
    }

    /** Makes what two numbers count the object of a verb that has none, or the subject of a passive without. */
    private static boolean missed(Draft tree, int counted) {
        int verb = tree.word(counted).head();
        if (verb < 0
                || !tree.word(counted).relation().equals("obl")
                || !tree.word(verb).isVerb()
                || tree.hasChild(verb, "obj")) {
            return false;
        }
        boolean passive = tree.hasChild(verb, "aux:pass") && !tree.hasChild(verb, "nsubj:pass");
        tree.relate(counted, passive ? "nsubj:pass" : "obj");
        return true;
    }

    private static boolean isPlural(Word word) {
        return word.xpos().startsWith(FINITE) && word.xpos().contains(PLURAL);
    }
}
