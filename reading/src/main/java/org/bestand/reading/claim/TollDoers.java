package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Stance;
import org.bestand.reading.pack.FrameRule.Role;

/** Who killed, took or freed the people of a toll, where neither its words nor an attack name them and the report makes it plain. */
final class TollDoers {
    /** Those of a state who speak for its troops. */
    private static final Set<String> ARMED = Set.of("GOV", "MIL", "POL");

    private final Cast cast;
    private final Cues cues;

    TollDoers(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
    }

    /** The doer of a toll, given the attack or clash that it is of. */
    Optional<Actor> of(Draft draft, Optional<Draft> happening) {
        Optional<Actor> teller = happening.isPresent() ? Optional.empty() : ownDeed(draft);
        if (teller.isPresent()) {
            return teller;
        }
        return switch (draft.kind) {
            case RELEASED -> freer(draft, happening);
            case CAPTURED ->
                cast.isInner()
                        ? Optional.empty()
                        : Completion.named(draft.targets).stream()
                                .findFirst()
                                .flatMap(cast::against)
                                .map(Actor::of);
            default -> Optional.empty();
        };
    }

    /** Hostages who come free are let go by those against their side, or in an attack of their own side's troops. */
    private Optional<Actor> freer(Draft draft, Optional<Draft> happening) {
        boolean captive = draft.victims >= 0 && cues.is(Cues.Type.CAPTIVE, Victims.lemma(draft.scene, draft.victims));
        boolean rescued = cues.is(Cues.Type.RESCUE, Victims.lemma(draft.scene, draft.anchor));
        List<Actor> own = Completion.named(draft.targets);
        if (!captive || rescued || own.size() != 1) {
            return Optional.empty();
        }
        boolean state = !cast.isGroup(own.getFirst().party());
        return happening.isPresent() && state
                ? Optional.of(Actor.of(own.getFirst().party() + ".MIL"))
                : cast.against(own.getFirst()).map(Actor::of);
    }

    /** "The army says that ten rebels were eliminated": who tells of its foes' death by a word for the deed did it. */
    private Optional<Actor> ownDeed(Draft draft) {
        boolean deed = draft.rule.fillers(Role.AGENTS).contains("subject") && !draft.negated;
        if (!deed || draft.targets.isEmpty() || draft.stance == Stance.DENIED) {
            return Optional.empty();
        }
        return draft.speakers.stream()
                .filter(s -> !s.via() && !s.isUnnamed() && isFoe(draft, s))
                .map(s -> cast.isGroup(Cast.side(s)) ? Actor.of(Cast.side(s)) : Actor.of(s.party() + ".MIL"))
                .findFirst();
    }

    private boolean isFoe(Draft draft, Actor speaker) {
        boolean official = ARMED.contains(speaker.sector()) && !cast.isGroup(Cast.side(speaker));
        boolean others = draft.targets.stream().noneMatch(t -> Cast.side(t).equals(Cast.side(speaker)));
        boolean against = draft.targets.stream()
                .allMatch(
                        t -> cast.against(speaker).filter(Cast.side(t)::equals).isPresent());
        return others && (official && TollCompletion.isFighter(draft) || against && (official || cast.isSide(speaker)));
    }
}
