package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/** "Lost between forty and sixty soldiers": the noun behind the second of two figures is what both count, and not a third beside them. */
final class CountedRanges implements Repair {
    /** What a noun is to the verb where a preposition was taken to stand before its figures. */
    private static final Set<String> BESIDE = Set.of("obl", "obl:arg", "nmod", "advmod");

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i + 3 < tree.size(); i++) {
            boolean range = isNumber(tree, i)
                    && tree.word(i + 1).upos().equals("CCONJ")
                    && isNumber(tree, i + 2)
                    && tree.word(i + 3).upos().equals("NOUN");
            if (range && isConjunct(tree, i + 3, i)) {
                count(tree, i, i + 3);
            }
        }
    }

    private static boolean isNumber(Draft tree, int i) {
        return tree.word(i).upos().equals("NUM");
    }

    private static boolean isConjunct(Draft tree, int noun, int figure) {
        return tree.word(noun).relation().equals("conj") && tree.word(noun).head() == figure;
    }

    private static void count(Draft tree, int figure, int noun) {
        Word first = tree.word(figure);
        boolean argument = BESIDE.contains(first.relation())
                && first.head() >= 0
                && tree.word(first.head()).isVerb();
        tree.replace(figure, noun, "nummod");
        tree.hang(noun - 1, figure, "conj");
        tree.hang(noun - 2, noun - 1, "cc");
        if (argument) {
            tree.relate(noun, role(tree, tree.word(noun).head(), noun));
        }
    }

    /** The subject or object that the verb misses. */
    private static String role(Draft tree, int verb, int noun) {
        boolean subject =
                tree.children(verb).stream().anyMatch(w -> w.baseRelation().equals("nsubj") && w.index() != noun);
        return subject ? "obj" : tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }
}
