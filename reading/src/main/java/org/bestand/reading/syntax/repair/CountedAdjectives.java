package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "Sixteen dead and 35 wounded civilians": an adjective that is counted by itself, with a counted noun joined to it, stands for a noun of its own
 * that is not said twice.
 */
final class CountedAdjectives implements Repair {
    private static final String NOUN = "N|soort|mv";
    private static final String NUMBER = "nummod";
    private static final Set<String> NOMINAL = Set.of("obj", "obl", "nsubj", "nmod");

    @Override
    public void mend(Draft tree) {
        for (Word joined : tree.words()) {
            int first = joined.head();
            if (joined.relation().equals("conj")
                    && joined.isNominal()
                    && tree.hasChild(joined.index(), NUMBER)
                    && tree.word(first).upos().equals("ADJ")
                    && NOMINAL.contains(tree.word(first).baseRelation())
                    && tree.hasChild(first, NUMBER)) {
                tree.retag(first, tree.lower(first), "NOUN", NOUN);
            }
        }
    }
}
