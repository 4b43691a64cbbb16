package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.reading.syntax.Tree;

/**
 * "Fired rockets in retaliation for the death of a commander": what somebody avenges was done to their own side, by whom they strike, and neither
 * then nor there.
 *
 * @param cues small words of the language
 */
record Avenged(Cues cues) {
    private static final int DEEPEST = 3;

    /** Whether a draft is told as what another deed avenges. */
    boolean is(Draft draft) {
        return revenge(draft) >= 0;
    }

    /** The word for revenge that a draft's own noun hangs below; -1 for none. */
    private int revenge(Draft draft) {
        Tree tree = draft.scene.tree();
        int at = tree.word(draft.anchor).head();
        for (int steps = 0; at >= 0 && steps < DEEPEST && !tree.word(at).isVerb(); steps++) {
            if (cues.is(Cue.COUNTER, Victims.lemma(draft.scene, at))) {
                return at;
            }
            at = tree.word(at).head();
        }
        return -1;
    }

    /** Gives it the sides that the deed shows which avenges it, where its own words name none. */
    void complete(Draft draft, List<Draft> drafts) {
        int revenge = draft.kind.isToll() || draft.kind == Kind.ATTACK ? revenge(draft) : -1;
        Optional<Draft> deed = drafts.stream()
                .filter(d -> revenge >= 0 && d != draft && d.kind == Kind.ATTACK && d.scene == draft.scene)
                .filter(d -> !d.agents.isEmpty() && d.anchor != revenge && !is(d))
                .filter(d -> !draft.scene.tree().dominates(revenge, d.anchor))
                .findFirst();
        deed.ifPresent(d -> {
            if (draft.agents.isEmpty()) {
                draft.agents =
                        d.targets.stream().map(t -> Actor.of(Cast.side(t))).toList();
            }
            draft.targets = draft.targets.isEmpty()
                    ? d.agents.stream().map(a -> Actor.of(Cast.side(a))).toList()
                    : draft.targets.stream().map(t -> own(t, d)).toList();
        });
    }

    /** Nobody avenges what was done to those whom they strike for it. */
    private static Actor own(Actor target, Draft deed) {
        boolean theirs = target.isUnnamed()
                || deed.targets.stream().anyMatch(t -> Cast.side(t).equals(Cast.side(target)));
        return theirs && deed.agents.size() == 1
                ? Cast.on(Cast.side(deed.agents.getFirst()), target.sector(), target.text())
                : target;
    }

    /** Whether a word is the setting of the deed that avenges a draft, and not of the draft. */
    boolean isOfDeed(Draft draft, int word) {
        return is(draft) && !draft.scene.tree().dominates(draft.anchor, word);
    }
}
