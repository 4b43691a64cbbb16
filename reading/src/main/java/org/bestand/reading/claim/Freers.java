package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;

/** Who let prisoners and hostages go whom nobody is said to free. */
record Freers(Cast cast, Cues cues) {
    /** How many sentences behind a release another is still the other half of one exchange. */
    private static final int NEAR = 2;

    /** Hostages who come free are let go by those against their side, or in an attack of their own side's troops. */
    Optional<Actor> of(Draft draft, List<Draft> before, Optional<Draft> happening) {
        boolean captive = draft.victims >= 0 && cues.is(Cue.CAPTIVE, Victims.lemma(draft.scene, draft.victims));
        boolean rescued = cues.is(Cue.RESCUE, Victims.lemma(draft.scene, draft.anchor));
        List<Actor> own = Completion.named(draft.targets);
        if (own.size() == 1 && isExchange(draft)) {
            return cast.against(own.getFirst())
                    .map(Actor::of)
                    .or(() -> inReturn(own.getFirst(), draft, before))
                    .or(() -> keeper(own.getFirst()));
        }
        if (!captive || rescued || own.size() != 1) {
            return Optional.empty();
        }
        boolean state = !cast.isGroup(own.getFirst().party());
        return happening.isPresent() && state && draft.stance != Stance.PLANNED
                ? Optional.of(Actor.of(own.getFirst().party() + ".MIL"))
                : cast.against(own.getFirst()).map(Actor::of);
    }

    /** "In a swap of prisoners 160 soldiers came free": let go by those against their side. */
    private boolean isExchange(Draft draft) {
        return draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.is(Cue.EXCHANGE, draft.scene.lower().get(i)));
    }

    /** "The movement freed three hostages of theirs. In exchange ninety prisoners came free": by those whose people were freed just before. */
    private static Optional<Actor> inReturn(Actor freed, Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .takeWhile(d -> draft.sentence() - d.sentence() <= NEAR)
                .filter(d -> d.kind == Kind.RELEASED && !d.agents.isEmpty() && d.anchor != draft.anchor)
                .findFirst()
                .map(d -> Completion.named(d.targets))
                .filter(theirs -> theirs.size() == 1)
                .map(theirs -> Actor.of(Cast.side(theirs.getFirst())))
                .filter(a -> !a.party().equals(freed.party()));
    }

    /** "In exchange for hostages of the movement": people who are of neither side are prisoners of the one state that is one. */
    private Optional<Actor> keeper(Actor freed) {
        List<String> states =
                cast.sides().stream().filter(s -> !cast.isGroup(s)).toList();
        return states.size() == 1 && cast.sides().size() == 2 && !states.contains(freed.party())
                ? Optional.of(Actor.of(states.getFirst()))
                : Optional.empty();
    }
}
