package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;

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
                && draft.agents.isEmpty()
                && draft.targets.stream().allMatch(Actor::isUnnamed)
                && draft.scene.actorAt(draft.victims).isPresent();
        if (!open) {
            return Optional.empty();
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

    /** Whether the sentence of the toll names an army or a state besides. */
    private static boolean isToldOfOther(Draft draft, String army) {
        return Stream.concat(
                        draft.scene.mentions().actors().stream().flatMap(m -> m.actors().stream()),
                        draft.speakers.stream())
                .anyMatch(a -> !a.isUnnamed() && !a.party().equals(army));
    }
}
