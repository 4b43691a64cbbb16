package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;

/**
 * "Eight Ruritanian soldiers fell in the fighting. Twenty-two troops were wounded": soldiers of no land by name are of the army whose losses were told
 * right before them, where no other army has losses there.
 */
final class Comrades {
    private static final String SOLDIERS = "MIL";
    private static final Set<Kind> HARM = Set.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES, Kind.MISSING);

    private Comrades() {}

    /** Whose the soldiers of a toll are by the losses told in the sentence before; empty where they are named or those are of more than one army. */
    static Optional<List<Actor>> of(Draft draft, List<Draft> before) {
        boolean open = HARM.contains(draft.kind)
                && draft.count != null
                && draft.count.of() == VictimGroup.MIL
                && !draft.ownAgents
                && draft.targets.stream().allMatch(Actor::isUnnamed)
                && draft.scene.actorAt(draft.victims).isPresent();
        Optional<List<Actor>> rescuers = open ? rescuers(draft, before) : Optional.empty();
        if (!open || !draft.agents.isEmpty() || rescuers.isPresent()) {
            return rescuers;
        }
        Optional<List<Actor>> named = named(draft, before);
        if (named.isPresent()) {
            return named;
        }
        List<Draft> near = before.stream()
                .filter(d -> d.scene != draft.scene && draft.sentence() - d.sentence() <= 1)
                .filter(d -> HARM.contains(d.kind) && Parties.voices(d.speakers).equals(Parties.voices(draft.speakers)))
                .toList();
        List<String> armies = near.stream()
                .flatMap(d -> d.targets.stream())
                .filter(t -> !t.isUnnamed() && t.sector().equals(SOLDIERS))
                .map(Actor::party)
                .distinct()
                .toList();
        return armies.size() == 1 && !isToldOfOther(draft, armies.getFirst())
                ? Optional.of(List.of(Actor.of(armies.getFirst() + "." + SOLDIERS)))
                : Optional.empty();
    }

    /** "Ruritanian commandos freed the hostages. Two soldiers died in it": those who freed them, where no other army is told of. */
    private static Optional<List<Actor>> rescuers(Draft draft, List<Draft> before) {
        return draft.back == null
                ? Optional.empty()
                : before.reversed().stream()
                        .filter(d -> d.kind == Kind.RELEASED && d.scene == draft.back.scene)
                        .findFirst()
                        .map(d -> d.agents)
                        .filter(a -> draft.sentence() - draft.back.sentence() == 1)
                        .filter(a -> a.size() == 1 && !a.getFirst().isUnnamed())
                        .filter(a -> a.getFirst().sector().equals(SOLDIERS));
    }

    /** "Ruritanian marines fought there. Six marines fell": those whom the sentence before names by the same noun. */
    private static Optional<List<Actor>> named(Draft draft, List<Draft> before) {
        String noun = Victims.lemma(draft.scene, draft.victims);
        return before.reversed().stream()
                .filter(d -> draft.sentence() - d.sentence() == 1)
                .map(d -> d.scene)
                .findFirst()
                .flatMap(scene -> scene.mentions().actors().stream()
                        .filter(m ->
                                m.head() >= 0 && Victims.lemma(scene, m.head()).equals(noun))
                        .map(ActorMention::actors)
                        .filter(a -> a.size() == 1 && !a.getFirst().isUnnamed())
                        .filter(a -> a.getFirst().sector().equals(SOLDIERS))
                        .findFirst());
    }

    /** Whether the sentence of the toll names an army or a state besides. */
    private static boolean isToldOfOther(Draft draft, String army) {
        return Stream.concat(
                        draft.scene.mentions().actors().stream().flatMap(m -> m.actors().stream()),
                        draft.speakers.stream())
                .anyMatch(a -> !a.isUnnamed() && !a.party().equals(army));
    }
}
