package org.bestand.reading.claim;

import java.util.List;
import org.bestand.reading.syntax.Tree;

/** Words for a time or place that belong to the saying and not to what is said. */
final class OfSaying {
    private OfSaying() {}

    /** "Told parliament on Tuesday that", "in Geneva condemned the attack": when and where something is said is not when and where it was. */
    static boolean is(Draft draft, int word, List<Draft> others, List<Source> sources) {
        return isSayings(draft, word, sources) || isOfSpeechAct(draft, word, others);
    }

    private static boolean isSayings(Draft draft, int head, List<Source> sources) {
        for (Source source : sources) {
            if (source.scene() == draft.scene
                    && source.verb() < 0
                    && source.covers().get(draft.anchor)
                    && !source.covers().get(head)
                    && draft.scene.clauses().of(head) == draft.clause()) {
                return true;
            }
            if (source.scene() == draft.scene
                    && source.verb() >= 0
                    && source.verb() != draft.anchor
                    && source.covers().get(draft.anchor)
                    && !source.covers().get(head)) {
                return draft.scene.clauses().of(head) == draft.scene.clauses().of(source.verb());
            }
        }
        return false;
    }

    /** What stands before the attack and hangs on the condemning is the condemning's. */
    private static boolean isOfSpeechAct(Draft draft, int word, List<Draft> others) {
        Tree tree = draft.scene.tree();
        return !draft.kind.isSpeechAct()
                && draft.anchor != draft.clause()
                && word < draft.anchor
                && !tree.dominates(draft.anchor, word)
                && others.stream()
                        .anyMatch(act -> act.kind.isSpeechAct()
                                && act.scene == draft.scene
                                && act.anchor == draft.clause()
                                && tree.dominates(act.anchor, word));
    }
}
