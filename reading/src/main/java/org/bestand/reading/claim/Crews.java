package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;

/** People of a ship or an aircraft of which the report has just told that it was lost: those of the side whose craft it was. */
record Crews(Cues cues) {
    private static final int NEAR = 2;

    /** Whose the people of a toll are, given what was told before; empty where they are no crew or nobody's craft was lost. */
    Optional<String> of(Draft draft, List<Draft> before) {
        return draft.victims < 0 || isNamed(draft) || !isAboard(draft)
                ? Optional.empty()
                : before.reversed().stream()
                        .filter(d -> d.kind == Kind.DAMAGE && isCraft(d))
                        .findFirst()
                        .filter(d -> draft.sentence() - d.sentence() <= (isSoldier(draft) ? 1 : NEAR) && !d.negated)
                        .map(d -> Completion.named(d.targets))
                        .filter(t -> t.size() == 1 && !t.getFirst().isUnnamed())
                        .map(t -> Cast.side(t.getFirst()));
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
        String noun = Victims.lemma(draft.scene, Victims.noun(draft.scene, draft.victims));
        return isSoldier(draft)
                || cues.is(Cues.Type.CREW, noun)
                || cues.is(Cues.Type.CREW, draft.scene.lower().get(draft.victims))
                || cues.is(Cues.Type.ABOARD, noun);
    }

    private boolean isCraft(Draft damage) {
        return damage.thing >= 0 && cues.is(Cues.Type.CRAFT, Victims.lemma(damage.scene, damage.thing));
    }
}
