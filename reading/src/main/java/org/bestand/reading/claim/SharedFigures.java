package org.bestand.reading.claim;

import java.util.Set;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Figures of people of whom a sentence tells two things, the one in a relative clause of the other. */
final class SharedFigures {
    private SharedFigures() {}

    /**
     * "Two policemen who had been wounded have died": the figure that a relative clause took is the main verb's own too.
     *
     * @param draft toll of the main verb
     * @param head noun of the people
     * @param anchors triggers of the tolls of the sentence
     */
    static boolean isOwn(Draft draft, int head, Set<Integer> anchors) {
        Tree tree = draft.scene.tree();
        return tree.word(head).head() == draft.anchor
                && tree.word(draft.anchor).isVerb()
                && tree.children(head, "acl").stream().map(Word::index).anyMatch(clause -> anchors.stream()
                        .anyMatch(a -> tree.dominates(clause, a)));
    }
}
