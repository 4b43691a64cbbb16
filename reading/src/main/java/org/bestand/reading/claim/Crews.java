package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;

/** People of a ship or an aircraft of which the report has just told that it was lost: those of the side whose craft it was. */
record Crews(Cues cues) {
    private static final int NEAR = 2;

    /** Whose the people of a toll are, given what was told before; empty where they are no crew or nobody's craft was lost. */
    Optional<String> of(Draft draft, List<Draft> before) {
        return draft.victims < 0 || isNamed(draft)
                ? Optional.empty()
                : lost(draft, before)
                        .map(d -> Completion.named(d.targets))
                        .filter(t -> t.size() == 1 && !t.getFirst().isUnnamed())
                        .map(t -> Cast.side(t.getFirst()));
    }

    /** Those who brought down or sank the craft that the people of a toll were in; soldiers were in it where the words point back at its loss. */
    List<Actor> wreckers(Draft draft, List<Draft> before) {
        boolean elsewhere = isSoldier(draft) && !isCrew(draft) && !new TollViolence(cues).isMeant(draft);
        return draft.victims < 0 || elsewhere
                ? List.of()
                : lost(draft, before)
                        .filter(d -> draft.scope == d.scope)
                        .map(d -> d.agents)
                        .orElse(List.of());
    }

    /** The loss of the craft that the people of a toll were in. */
    private Optional<Draft> lost(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> isAboard(draft) && d.kind == Kind.DAMAGE && isCraft(d))
                .findFirst()
                .filter(d -> draft.sentence() - d.sentence() <= (isSoldier(draft) ? 1 : NEAR) && !d.negated);
    }

    /** Whether the words say whose they are, and do not only point at them ("one of the two pilots"). */
    private static boolean isNamed(Draft draft) {
        int noun = Victims.noun(draft.scene, draft.victims);
        boolean pointing = draft.scene
                .actorAt(noun)
                .filter(m -> m.type() == ActorMention.Type.ANAPHOR)
                .isPresent();
        return !pointing && !Completion.named(draft.wordTargets).isEmpty();
    }

    private static boolean isSoldier(Draft draft) {
        return draft.count != null && draft.count.of() == VictimGroup.MIL;
    }

    private boolean isAboard(Draft draft) {
        return isSoldier(draft) || isCrew(draft);
    }

    /** Whether the people of a toll are a crew, who may be from anywhere. */
    boolean isCrew(Draft draft) {
        if (draft.victims < 0) {
            return false;
        }
        String noun = Victims.lemma(draft.scene, Victims.noun(draft.scene, draft.victims));
        return cues.is(Cue.CREW, noun)
                || cues.is(Cue.CREW, draft.scene.lower().get(draft.victims))
                || cues.is(Cue.ABOARD, noun);
    }

    private boolean isCraft(Draft damage) {
        return damage.thing >= 0 && cues.is(Cue.CRAFT, Victims.lemma(damage.scene, damage.thing));
    }
}
