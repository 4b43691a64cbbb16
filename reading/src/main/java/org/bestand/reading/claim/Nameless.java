package org.bestand.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;

/**
 * Nameless fighters of a toll ("thirty rebels were killed") are the one armed group that stands against their country, where the report
 * itself tells that this group fights. A group that only claims a deed, or is suspected of it, leaves them nameless.
 */
final class Nameless {
    private static final Set<Kind> DEEDS = Set.of(Kind.ATTACK, Kind.CLASH, Kind.TERRITORY, Kind.CAPTURED);
    private static final String REBELS = "REB";

    private final Cast cast;
    private final Set<String> fighting = new HashSet<>();

    /**
     * @param cast who takes part in the report
     * @param drafts all that the report tells, with the parties that its words name
     */
    Nameless(Cast cast, List<Draft> drafts) {
        this.cast = cast;
        drafts.stream().filter(Nameless::isTold).forEach(d -> {
            Stream.concat(d.wordAgents.stream(), d.wordTargets.stream())
                    .filter(a -> !a.hedged()
                            && d.speakers.stream().noneMatch(s -> s.party().equals(a.party())))
                    .map(Actor::party)
                    .filter(p -> !isClaimedAfter(p, d, drafts))
                    .forEach(fighting::add);
        });
    }

    private static boolean isTold(Draft draft) {
        return (DEEDS.contains(draft.kind) || draft.kind.isToll())
                && draft.stance == Stance.ASSERTED
                && draft.doubts.isEmpty()
                && !draft.negated;
    }

    /** Whether the report names a group for the first time after a deed, as the one that claims it. */
    private static boolean isClaimedAfter(String party, Draft deed, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> isNamed(d.scene, party))
                .findFirst()
                .filter(first -> deed.sentence() < first.sentence())
                .filter(first -> drafts.stream()
                        .anyMatch(d -> d.scene == first.scene
                                && DEEDS.contains(d.kind)
                                && d.speakers.stream().anyMatch(s -> s.party().equals(party))))
                .isPresent();
    }

    private static boolean isNamed(Scene scene, String party) {
        return scene.mentions().actors().stream()
                .flatMap(m -> m.actors().stream())
                .anyMatch(a -> a.party().equals(party));
    }

    /** Gives the nameless fighters of a toll the name of the group that they are of. */
    void name(Draft draft) {
        if (draft.kind.isToll()) {
            draft.targets = draft.targets.stream().map(this::named).toList();
            draft.wordTargets = draft.wordTargets.stream().map(this::named).toList();
        }
    }

    private Actor named(Actor actor) {
        if (!actor.sector().equals(REBELS)) {
            return actor;
        }
        Actor grouped = cast.grouped(List.of(actor)).getFirst();
        return fighting.contains(grouped.party()) ? grouped : actor;
    }
}
