package org.bestand.reading.claim;

import org.bestand.model.Kind;
import org.bestand.reading.mention.Range;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "The death toll rose to 34 on Monday", "on Saturday there was talk of eight dead": when somebody counted is not when those counted died. */
record Counting(Cues cues) {

    /** Whether a time, by the word on top of it, belongs to the counting of a toll, and so not to what is counted or to the attack that it is of. */
    boolean is(Draft draft, Range range, int word) {
        Scene scene = draft.scene;
        int verb = verb(draft);
        boolean counted =
                draft.kind.isToll() || draft.kind.family() == Kind.Family.VIOLENCE && draft.anchor != draft.clause();
        boolean of = range.first() > 0 && cues.is(Cue.OF, scene.lower().get(range.first() - 1));
        if (!counted || verb < 0 || of) {
            return false;
        }
        int head = scene.tree().word(word).head();
        boolean figures =
                isFigureNoun(scene, head) && scene.tree().children(word, "case").isEmpty();
        return figures || head == verb && (countsUp(scene, verb) || draft.kind.isToll() && isGiven(scene, draft, verb));
    }

    /** The verb that a toll's noun, or a participle that stands for one, hangs below; -1 where the verb itself tells the toll. */
    private static int verb(Draft draft) {
        Word anchor = draft.scene.tree().word(draft.anchor);
        boolean nominal =
                anchor.xpos().contains("|nom|") || anchor.baseRelation().equals("obl");
        return draft.anchor != draft.clause() || draft.rules.contains(Shares.PART)
                ? draft.clause()
                : nominal ? anchor.head() : -1;
    }

    private boolean isFigureNoun(Scene scene, int word) {
        return word >= 0 && cues.is(Cue.FIGURE_NOUN, Victims.lemma(scene, word));
    }

    /** Whether a figure, or talk of one, is what a verb is about. */
    private boolean countsUp(Scene scene, int verb) {
        return scene.tree().children(verb, "nsubj").stream()
                .map(Word::index)
                .anyMatch(s -> isFigureNoun(scene, s)
                        || cues.is(Cue.FIGURE, scene.lower().get(s)));
    }

    /** "Put it at six dead": a verb of counting with its figure behind a preposition. */
    private boolean isGiven(Scene scene, Draft draft, int verb) {
        Tree tree = scene.tree();
        return cues.is(Cue.FIGURE, Victims.lemma(scene, verb))
                && draft.victims >= 0
                && tree.word(draft.victims).head() == verb
                && !tree.children(draft.victims, "case").isEmpty();
    }
}
