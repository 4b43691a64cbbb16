package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "So tells a farmer how gunmen burnt his village": what is told stands right behind who tells it, and parsers take it for more about
 * them. A clause that a word for the manner opens is what the verb of saying above says.
 */
final class ToldHow implements Repair {
    private static final String MORE_ABOUT = "acl";

    private final Set<String> verbs;
    private final Set<String> manners;

    /** Makes the repair, given the lemmas of verbs of saying and the words for the manner that open a clause. */
    ToldHow(Set<String> verbs, Set<String> manners) {
        this.verbs = Set.copyOf(verbs);
        this.manners = Set.copyOf(manners);
    }

    @Override
    public void mend(Draft tree) {
        for (Word clause : tree.words()) {
            boolean more = clause.baseRelation().equals(MORE_ABOUT)
                    && clause.xpos().startsWith("WW|")
                    && tree.children(clause.index()).stream()
                            .anyMatch(c -> c.upos().equals("ADV") && manners.contains(tree.lower(c.index())));
            int sayer = more ? sayer(tree, clause.head()) : -1;
            if (sayer >= 0) {
                tree.hang(clause.index(), sayer, "ccomp");
            }
        }
    }

    /** The verb of saying whose subject or object a noun is or hangs on, or -1. */
    private int sayer(Draft tree, int noun) {
        int at = noun;
        while (at >= 0 && tree.word(at).baseRelation().equals("nmod")) {
            at = tree.word(at).head();
        }
        int verb = at < 0 ? -1 : tree.word(at).head();
        boolean argument =
                at >= 0 && Set.of("nsubj", "obj").contains(tree.word(at).baseRelation());
        return argument
                        && verb >= 0
                        && verb < at
                        && verbs.contains(tree.word(verb).lemma())
                ? verb
                : -1;
    }
}
