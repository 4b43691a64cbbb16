package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.List;
import org.bestand.reading.syntax.Tree;

/** Words for a time or place that belong to the saying and not to what is said. */
final class OfSaying {
    /** How many words the article and adjectives before a noun are at most. */
    private static final int NAME = 4;

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

    /** Takes a cue and the noun phrase of whoever it names out of what they say ("according to the doctors in the capital"). */
    static void withoutSpeaker(Scene scene, int at, int behind, BitSet covers) {
        int noun = behind;
        while (noun < scene.tree().size()
                && noun < behind + NAME
                && !scene.tree().word(noun).isNominal()) {
            noun++;
        }
        if (noun < scene.tree().size() && scene.tree().word(noun).isNominal()) {
            BitSet phrase = scene.tree().subtree(noun);
            covers.clear(at, noun + 1);
            scene.mentions().places().stream()
                    .filter(p -> phrase.get(p.head()))
                    .forEach(p -> covers.clear(p.range().first(), p.range().last() + 1));
        }
    }
}
