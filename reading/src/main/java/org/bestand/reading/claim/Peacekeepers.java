package org.bestand.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;

/** "A Ghanaian peacekeeper" is of the mission that the report tells of, wherever from. */
record Peacekeepers(Cast cast, Cues cues) {
    /** Whose soldiers blue helmets are where no mission is named. */
    private static final String UN = "UN";

    /** Of which mission the people of a toll are, given what was told before; empty where they are no peacekeepers or no mission is named. */
    Optional<String> of(Draft draft, List<Draft> before) {
        if (draft.count == null || draft.count.of() != VictimGroup.PKO) {
            return own(draft);
        }
        Set<String> missions = cast.fighters().missions();
        return missions.size() == 1
                ? Optional.of(missions.iterator().next())
                : Stream.concat(Stream.of(draft), before.reversed().stream())
                        .map(d -> d.scene)
                        .distinct()
                        .flatMap(s -> s.mentions().actors().stream().filter(m -> isMission(s, m)))
                        .flatMap(m -> m.actors().stream())
                        .filter(a -> !a.isUnnamed())
                        .map(Actor::party)
                        .findFirst()
                        .or(() -> speaking(draft))
                        .or(() -> cues.is(Cue.BLUE_HELMET, Victims.lemma(draft.scene, draft.victims))
                                ? Optional.of(UN)
                                : Optional.empty());
    }

    /** "Five were hurt. That reports the mission." */
    private Optional<String> speaking(Draft draft) {
        return draft.speakers.stream()
                .map(Actor::party)
                .filter(p -> cues.is(Cue.PEACE_FORCE, p.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "The alliance reports three soldiers dead": soldiers of whom no more is said are those of the mission that tells of them. */
    private Optional<String> own(Draft draft) {
        boolean soldiers = draft.count != null && draft.count.of() == VictimGroup.MIL && draft.agents.isEmpty();
        return draft.speakers.stream()
                .filter(s -> soldiers && !s.via() && cast.fighters().missions().contains(s.party()))
                .filter(s -> draft.targets.stream().allMatch(Actor::isUnnamed))
                .map(Actor::party)
                .findFirst();
    }

    /** "The peace force Unamid": an organisation that its phrase says to be one. */
    private boolean isMission(Scene scene, ActorMention mention) {
        return mention.type() != ActorMention.Type.ANAPHOR
                && mention.actors().stream().noneMatch(a -> cast.states().contains(a.party()))
                && IntStream.rangeClosed(
                                mention.range().first(), mention.range().last())
                        .anyMatch(i -> cues.is(Cue.PEACE_FORCE, Victims.lemma(scene, i))
                                || cues.is(Cue.PEACE_FORCE, scene.lower().get(i)));
    }
}
