package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/**
 * "The jets struck a convoy": forces of no land by name, whom an attack strikes, are not the attacker's own unless the words say so, and peacekeepers
 * are those of the mission that the report names, else of the organisation that sends such.
 *
 * @param cast who takes part in the report
 * @param cues small words of the language
 */
record Unmarked(Cast cast, Cues cues) {
    private static final String SOLDIERS = "MIL";
    private static final String UNITED_NATIONS = "UN";
    private static final Set<ActorMention.Reference> POSSESSIVE =
            Set.of(ActorMention.Reference.OWNER, ActorMention.Reference.PLURAL);

    /** Whom an attack by somebody struck, those left out whom the words do not say to be the attacker's own. */
    List<Actor> struck(Draft draft, Actor agent) {
        if (draft.targets.size() != 1 || cues.saysOwn(draft)) {
            return draft.targets;
        }
        Actor target = draft.targets.getFirst();
        List<ActorMention> meaning = draft.scene.mentions().actors().stream()
                .filter(m -> cast.meant(m).contains(target))
                .toList();
        boolean nameless = !meaning.isEmpty()
                && target.sector().equals(SOLDIERS)
                && meaning.stream().allMatch(m -> m.actors().stream().allMatch(Actor::isUnnamed));
        if (nameless && meaning.stream().anyMatch(m -> isPeacekeeper(draft, m))) {
            Set<String> missions = cast.fighters().missions();
            return List.of(Actor.of(missions.size() == 1 ? missions.iterator().next() : UNITED_NATIONS));
        }
        boolean open = nameless && meaning.stream().noneMatch(m -> POSSESSIVE.contains(m.reference()));
        return open && Cast.side(target).equals(Cast.side(agent)) ? List.of() : draft.targets;
    }

    private boolean isPeacekeeper(Draft draft, ActorMention mention) {
        return IntStream.rangeClosed(mention.range().first(), mention.range().last())
                .anyMatch(i -> cues.is(Cue.PEACEKEEPER, Victims.lemma(draft.scene, i)));
    }
}
