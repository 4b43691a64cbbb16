package org.bestand.reading.claim;

import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Tree;

/** "The group says that the attack is a reprisal": who gives the reason for an attack that nobody is told to have done owns up to it. */
record Reprisals(Cast cast, Cues cues) {

    void tell(Draft draft) {
        List<Actor> tellers =
                draft.speakers.stream().filter(s -> !s.via() && !s.isUnnamed()).toList();
        boolean open = draft.kind == Kind.ATTACK
                && draft.stance == Stance.ASSERTED
                && !draft.negated
                && draft.agents.isEmpty()
                && tellers.size() == 1
                && cast.isGroup(Cast.side(tellers.getFirst()));
        if (open && isReprisal(draft)) {
            draft.agents = tellers;
            draft.stance = Stance.ADMITTED;
            draft.rules.add("reprisal");
        }
    }

    /** Whether a noun for an attack is the subject of a clause that calls it a reprisal. */
    private boolean isReprisal(Draft draft) {
        Tree tree = draft.scene.tree();
        int head = tree.word(draft.anchor).head();
        return head >= 0
                && tree.word(draft.anchor).baseRelation().equals("nsubj")
                && !tree.children(head, "cop").isEmpty()
                && cues.is(Cue.COUNTER, Victims.lemma(draft.scene, head));
    }
}
