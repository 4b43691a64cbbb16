package org.bestand.reading.claim;

import java.util.List;
import org.bestand.model.Kind;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Tree;

/**
 * "In 2020 the two fought a war. In the end they signed a truce": what a report goes on to tell in the past tense, without a day of its own,
 * belongs to what it recalled last; in the next paragraph only what the report tells in its own voice.
 */
final class Narrated {
    /** How many sentences behind what is recalled a story goes on. */
    private static final int FAR = 2;

    private static final String PAST = "|verl|";

    private Narrated() {}

    /** Puts such claims into the background, given all of a report in the order of the text with the scopes that they have by themselves. */
    static void tell(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isOpen(draft) && isRecalled(draft, drafts.subList(0, i))) {
                draft.scope = Scope.BACKGROUND;
            }
        }
    }

    private static boolean isOpen(Draft draft) {
        return draft.scope == Scope.NEWS
                && draft.time == null
                && draft.stance != Stance.PLANNED
                && !draft.kind.isSpeechAct()
                && draft.scene.mentions().times().isEmpty()
                && isPast(draft.scene.tree(), draft.clause());
    }

    private static boolean isRecalled(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.kind != Kind.RELATION)
                .findFirst()
                .filter(d -> d.scope == Scope.BACKGROUND
                        && draft.sentence() - d.sentence() <= FAR
                        && (draft.speakers.isEmpty()
                                || draft.scene.sentence().paragraph()
                                        == d.scene.sentence().paragraph()))
                .isPresent();
    }

    private static boolean isPast(Tree tree, int verb) {
        return tree.word(verb).xpos().contains(PAST)
                || tree.children(verb).stream()
                        .anyMatch(c -> (c.baseRelation().equals("aux")
                                        || c.baseRelation().equals("cop"))
                                && c.xpos().contains(PAST));
    }
}
