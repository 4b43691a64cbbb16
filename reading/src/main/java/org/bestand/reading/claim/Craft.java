package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.reading.syntax.Word;

/**
 * "Jets of Sylvania brought down a Ruritanian fighter. The plane had entered its airspace", "the army says that the rebels shot it down": a definite
 * noun for an aircraft or a ship is the one whose loss was just told, and belongs to the side that lost it.
 */
record Craft(Cues cues) {
    private static final int NEAR = 2;

    /** Gives a damage its loser, or an attack its doer, given all that is told before it. */
    void complete(Draft draft, List<Draft> before) {
        if (draft.kind == Kind.ATTACK && draft.agents.isEmpty()) {
            craft(draft, true).flatMap(noun -> lost(draft, before)).ifPresent(d -> draft.agents = d.targets);
        }
        boolean suffered = draft.kind == Kind.ATTACK || draft.kind == Kind.DAMAGE;
        if (suffered && draft.wordTargets.stream().allMatch(Actor::isUnnamed)) {
            craft(draft, false).flatMap(noun -> lost(draft, before)).ifPresent(d -> draft.targets = d.targets);
        }
    }

    /** The definite noun for a craft that does, or to which is done, what a draft tells. */
    private Optional<Word> craft(Draft draft, boolean subject) {
        Scene scene = draft.scene;
        return scene.tree().children(draft.anchor).stream()
                .filter(w -> w.relation().equals("nsubj") ? subject : !subject && isStruck(w))
                .filter(w -> isCraft(scene, w.index()))
                .filter(w -> scene.tree().children(w.index(), "det").stream()
                        .anyMatch(d -> cues.is(Cue.DEFINITE, scene.lower().get(d.index()))))
                .findFirst();
    }

    private static boolean isStruck(Word word) {
        return word.relation().equals("obj") || word.relation().equals("nsubj:pass");
    }

    private Optional<Draft> lost(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .takeWhile(d -> draft.sentence() - d.sentence() <= NEAR)
                .filter(d -> !d.negated && d.scene != draft.scene && isOfCraft(d))
                .filter(d -> Completion.named(d.targets).size() == 1)
                .findFirst();
    }

    private boolean isOfCraft(Draft draft) {
        return draft.kind == Kind.DAMAGE && isCraft(draft.scene, draft.thing)
                || draft.kind == Kind.ATTACK
                        && draft.scene.tree().children(draft.anchor).stream()
                                .anyMatch(w -> isStruck(w) && isCraft(draft.scene, w.index()));
    }

    private boolean isCraft(Scene scene, int word) {
        return word >= 0 && cues.is(Cue.CRAFT, Victims.lemma(scene, word));
    }
}
