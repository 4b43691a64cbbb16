package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/** "On the rebels' side that are 138": a demonstrative right behind the verb of being is its subject, and the bare figure behind it the predicate. */
final class FiguresOfThem implements Repair {
    private static final String PRONOUN = "VNW|aanw|pron|stan|vol|3o|ev";
    private static final Set<String> BETWEEN = Set.of("ADV", "ADP");

    private final Set<String> demonstratives;
    private final Set<String> copulas;

    /** Makes the repair, given the demonstratives and the lemmas of the verb of being. */
    FiguresOfThem(Set<String> demonstratives, Set<String> copulas) {
        this.demonstratives = Set.copyOf(demonstratives);
        this.copulas = Set.copyOf(copulas);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            Word copula = tree.word(i - 1);
            boolean being = copula.xpos().startsWith("WW|pv") && copulas.contains(copula.lemma());
            if (being && demonstratives.contains(tree.lower(i))) {
                mend(tree, i, figure(tree, i + 1));
            }
        }
    }

    /** The bare figure behind adverbs from here on, or -1. */
    private static int figure(Draft tree, int from) {
        int at = from;
        while (at + 1 < tree.size() && BETWEEN.contains(tree.word(at).upos())) {
            at++;
        }
        boolean bare = at > from
                && at + 1 < tree.size()
                && tree.word(at).upos().equals("NUM")
                && tree.word(at + 1).upos().equals("PUNCT");
        return bare ? at : -1;
    }

    private static void mend(Draft tree, int demonstrative, int figure) {
        int copula = demonstrative - 1;
        if (figure < 0 || tree.stands(figure, copula)) {
            return;
        }
        tree.retag(demonstrative, tree.lower(demonstrative), "PRON", PRONOUN);
        tree.replace(copula, figure, "cop");
        tree.children(copula).forEach(c -> tree.hang(c.index(), figure, c.relation()));
        for (int i = demonstrative; i < figure; i++) {
            tree.hang(i, figure, i == demonstrative ? "nsubj" : "advmod");
        }
        front(tree, copula - 1, figure);
    }

    /** What stands right before the verb of being opens its clause, also where it was hung on the clause before. */
    private static void front(Draft tree, int last, int figure) {
        int top = last;
        while (top >= 0
                && !tree.word(top).relation().equals("obl")
                && !tree.stands(tree.word(top).head(), figure)) {
            top = tree.word(top).head();
        }
        if (top >= 0 && tree.word(top).relation().equals("obl")) {
            tree.hang(top, figure, "obl");
        }
    }
}
