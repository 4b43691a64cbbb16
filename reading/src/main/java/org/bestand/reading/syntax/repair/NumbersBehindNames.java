package org.bestand.reading.syntax.repair;

import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "After a raid on Sanaa twelve civilians had died": a number between a name with its preposition and a plural counts the plural and is no part
 * of the name, and what the name then hangs on stands before it.
 */
final class NumbersBehindNames implements Repair {
    private static final Set<String> OF_NAMES = Set.of("flat", "appos", "nummod");
    private static final String PLURAL = "N|soort|mv";

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            Word number = tree.word(i);
            int name = number.head();
            if (number.upos().equals("NUM")
                    && number.relation().equals("flat")
                    && name == i - 1
                    && tree.word(name).upos().equals("PROPN")
                    && tree.word(i + 1).xpos().startsWith(PLURAL)
                    && !tree.hasChild(i + 1, "nummod")) {
                mend(tree, name, i);
            } else if (number.upos().equals("NUM")
                    && name == i - 1
                    && OF_NAMES.contains(number.relation())
                    && tree.word(name).upos().equals("PROPN")
                    && tree.word(i + 1).relation().equals("case")
                    && tree.word(i + 1).head() > i + 2) {
                share(tree, i, tree.word(i + 1).head());
            }
        }
    }

    /** "In a raid on Sanaa 34 of his men had died": a number before a phrase for those of whom it counts some is the subject of their verb. */
    private static void share(Draft tree, int number, int whole) {
        int verb = whole;
        while (verb >= 0 && !tree.word(verb).isVerb()) {
            verb = tree.word(verb).head();
        }
        if (verb > whole
                && tree.hasChild(whole, "nmod:poss")
                && !tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "nsubj:pass")) {
            tree.hang(number, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.hang(whole, number, "nmod");
        }
    }

    private static void mend(Draft tree, int name, int number) {
        Optional<Word> preposition = tree.children(name).stream()
                .filter(c -> c.relation().equals("case") && c.index() == name - 1)
                .findFirst();
        if (preposition.isEmpty()) {
            return;
        }
        tree.hang(number, number + 1, "nummod");
        int before = name - 2;
        if (tree.word(name).head() == number + 1
                && before >= 0
                && tree.word(before).isNominal()) {
            tree.hang(name, before, "nmod");
        }
    }
}
