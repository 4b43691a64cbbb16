package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** Whose people those are whom an armed group holds, or somebody frees from it, where the words do not say. */
record Captives(Cast cast, Cues cues) {
    /** Hostages of an armed group are people of the one state that it fights. */
    Optional<String> held(Draft draft) {
        List<String> states =
                cast.sides().stream().filter(s -> !cast.isGroup(s)).toList();
        if (isHostages(draft) && cast.sides().size() == 2 && states.size() == 1) {
            return Optional.of(states.getFirst());
        }
        Optional<Actor> keeper = draft.agents.size() == 1 ? Optional.of(draft.agents.getFirst()) : keeper(draft);
        return keeper.filter(k -> draft.kind == Kind.CAPTURED && isHostages(draft) && cast.isGroup(Cast.side(k)))
                .flatMap(k -> cast.rival(k).or(() -> cast.against(k)))
                .filter(s -> !cast.isGroup(s))
                .or(() -> handedOver(draft));
    }

    /** "In the strip twenty hostages are still held": by the armed group of the report, whoever has struck there. */
    Optional<Actor> keeper(Draft draft) {
        return draft.kind == Kind.CAPTURED && isHostages(draft)
                ? cast.group()
                        .or(() -> cast.sides().stream()
                                .flatMap(s -> cast.foe(s).stream())
                                .findFirst())
                        .map(Actor::of)
                : Optional.empty();
    }

    private boolean isHostages(Draft draft) {
        return draft.victims >= 0 && cues.is(Cue.HOSTAGE, Victims.lemma(draft.scene, draft.victims));
    }

    /** "The movement handed over the bodies of two hostages": they are of the state that the report sets it against. */
    private Optional<String> handedOver(Draft draft) {
        boolean hostages = draft.kind == Kind.RELEASED
                && draft.agents.size() == 1
                && cast.isGroup(Cast.side(draft.agents.getFirst()))
                && draft.scene.tree().subtree(draft.anchor).stream()
                        .anyMatch(i -> cues.is(Cue.HOSTAGE, Victims.lemma(draft.scene, i)));
        return hostages ? cast.rival(draft.agents.getFirst()).filter(r -> !cast.isGroup(r)) : Optional.empty();
    }

    /** "The army ended the hijacking", "the police freed the guests": whom a state frees from an armed group are people of the state. */
    Optional<String> freed(Draft draft) {
        boolean freed = draft.kind == Kind.RELEASED
                && (cues.is(Cue.RESCUE, Victims.lemma(draft.scene, draft.anchor))
                        || draft.scene.tree().subtree(draft.anchor).stream()
                                .anyMatch(i -> cues.is(Cue.HOSTAGE, Victims.lemma(draft.scene, i))));
        Optional<String> home = cast.isInner()
                        && Stream.concat(draft.agents.stream(), draft.speakers.stream())
                                .anyMatch(a -> a.party().equals(cast.home()))
                ? Optional.of(cast.home())
                : Optional.empty();
        return home.or(() -> Stream.concat(draft.agents.stream(), draft.speakers.stream())
                        .filter(a -> cast.isSide(a) && !cast.isGroup(Cast.side(a)))
                        .map(Actor::party)
                        .findFirst())
                .filter(p -> freed);
    }
}
