package org.bestand.reading.claim;

import java.util.Set;
import org.bestand.reading.mention.Range;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Words that call a deed untrue which their own sentence tells: "that the army struck a wedding is a lie", "the reports of an attack are not
 * right", "it had nothing to do with the raid".
 *
 * @param cues small words of the language
 */
record Untruths(Cues cues) {
    private static final Set<String> TOLD = Set.of("ccomp", "csubj", "nsubj", "obj", "obl", "iobj");
    private static final Set<String> ABOUT = Set.of("acl", "nmod");

    /** Whether the sentence of a draft calls untrue what the draft tells. */
    boolean rejects(Draft draft) {
        Scene scene = draft.scene;
        for (int i = 0; i < scene.tree().size(); i++) {
            int length = length(scene, i);
            boolean own = draft.trigger.covers(i);
            if (length > 0
                    && !own
                    && isOf(scene, draft.anchor, clause(scene, i + length - 1), new Range(i, i + length - 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many words of rejection begin here: a phrase, or a word for having a part in a deed in a clause that is negated. */
    private int length(Scene scene, int at) {
        boolean uninvolved = cues.is(Cue.INVOLVED, scene.lower().get(at))
                && scene.clauses().words(scene.clauses().of(at)).stream()
                        .map(scene.lower()::get)
                        .anyMatch(w -> cues.is(Cue.NEGATION, w));
        return Math.max(uninvolved ? 1 : 0, cues.lengthAt(Cue.UNTRUE, scene.lower(), at));
    }

    /** The clause in which a word stands, with those whose infinitive it completes. */
    private static int clause(Scene scene, int word) {
        int clause = scene.clauses().of(word);
        while (scene.tree().word(clause).baseRelation().equals("xcomp")
                && scene.clauses().above(clause) >= 0) {
            clause = scene.clauses().above(clause);
        }
        return clause;
    }

    /** Whether a word hangs in a clause as what is told in it: as an argument, or below a noun for a telling that is one. */
    private boolean isOf(Scene scene, int word, int clause, Range phrase) {
        Tree tree = scene.tree();
        boolean under = false;
        for (int at = word; at >= 0 && at != clause; at = tree.word(at).head()) {
            Word below = tree.word(at);
            int head = below.head();
            boolean completes = below.baseRelation().equals("xcomp") && head == clause;
            boolean about =
                    ABOUT.contains(below.baseRelation()) && head >= 0 && cues.is(Cue.STORY, Victims.lemma(scene, head));
            if (!about && !completes && !TOLD.contains(below.baseRelation())) {
                return false;
            }
            under |= head == clause;
        }
        return under && !phrase.covers(word);
    }
}
