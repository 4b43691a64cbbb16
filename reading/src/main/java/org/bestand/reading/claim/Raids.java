package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Word;

/** "In a raid on the camp troops killed three": an attack that is only the occasion of a harm told in its clause was made by who did the harm. */
record Raids(Cues cues) {
    private static final Set<Kind> HARM =
            EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES, Kind.CAPTURED, Kind.DAMAGE, Kind.TERRITORY);

    /** Gives the attacks of a report the doers that the words of their clauses name. */
    void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.ATTACK
                    && draft.agents.isEmpty()
                    && draft.stance != Stance.DENIED
                    && isOccasion(draft)) {
                drafts.stream()
                        .filter(d -> d.scene == draft.scene && d.anchor == draft.clause() && HARM.contains(d.kind))
                        .filter(d -> d.ownAgents && !d.negated && isOthers(draft, d.agents))
                        .findFirst()
                        .ifPresent(d -> {
                            draft.agents = d.agents;
                            draft.rules.add("occasion");
                        });
            }
        }
    }

    /** Behind a preposition for what happens at the same time; what happened before or after a harm was not always made by the same. */
    private boolean isOccasion(Draft draft) {
        Word noun = draft.scene.tree().word(draft.anchor);
        return draft.rule.match() == Match.NOUN
                && noun.baseRelation().equals("obl")
                && noun.head() == draft.clause()
                && draft.scene.tree().children(draft.anchor, "case").stream()
                        .anyMatch(c -> cues.is(Cue.OCCASION, draft.scene.lower().get(c.index())));
    }

    private static boolean isOthers(Draft draft, List<Actor> doers) {
        return doers.stream().noneMatch(a -> draft.targets.stream()
                .anyMatch(t -> Cast.side(t).equals(Cast.side(a))));
    }
}
