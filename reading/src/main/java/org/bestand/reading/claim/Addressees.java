package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;

/** Fills in whom a call, threat or blame is addressed to, and who broke a truce, where the sentence leaves it out and the report makes it plain. */
final class Addressees {
    /** What outsiders ask of both sides. */
    private static final Set<String> OF_BOTH = Set.of("restraint", "ceasefire", "talks");

    private final Cast cast;

    Addressees(Cast cast) {
        this.cast = cast;
    }

    void complete(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isAtItself(draft)) {
                draft.targets = List.of();
                draft.addressed = false;
            }
            if (draft.kind == Kind.CEASEFIRE && draft.phase == Phase.VIOLATED && draft.agents.isEmpty()) {
                draft.agents = violator(draft, drafts);
            } else if (!draft.agents.isEmpty() && draft.targets.isEmpty() && !draft.addressed) {
                draft.targets = addressed(draft, drafts.subList(0, i));
            }
        }
    }

    /** "Warns that its army will strike": nobody threatens or blames their own side alone. */
    private static boolean isAtItself(Draft draft) {
        return (draft.kind == Kind.THREATEN || draft.kind == Kind.ACCUSE)
                && draft.agents.size() == 1
                && draft.targets.size() == 1
                && Cast.side(draft.agents.getFirst()).equals(Cast.side(draft.targets.getFirst()));
    }

    /** Whom the sentence accuses, else the side against the one that says so. */
    private List<Actor> violator(Draft draft, List<Draft> drafts) {
        Optional<Draft> accusation = drafts.stream()
                .filter(d -> d.kind == Kind.ACCUSE && d.scene == draft.scene && !d.targets.isEmpty())
                .findFirst();
        if (accusation.isPresent()) {
            return accusation.get().targets;
        }
        return draft.speakers.stream()
                .filter(s -> !s.via())
                .findFirst()
                .map(this::opponent)
                .orElse(List.of());
    }

    private List<Actor> addressed(Draft draft, List<Draft> before) {
        Actor agent = draft.agents.getFirst();
        return switch (draft.kind) {
            case REQUEST ->
                cast.isSide(agent) || draft.content == null || !OF_BOTH.contains(draft.content)
                        ? opponent(agent)
                        : cast.both("", "");
            case THREATEN -> opponent(agent);
            case ACCUSE -> doer(agent, before);
            default -> List.of();
        };
    }

    private List<Actor> opponent(Actor actor) {
        return cast.against(actor).map(p -> List.of(Actor.of(p))).orElse(List.of());
    }

    /** Whoever did the latest violence told of is blamed by who condemns it. */
    private static List<Actor> doer(Actor by, List<Draft> before) {
        for (Draft earlier : before.reversed()) {
            if (earlier.kind == Kind.ATTACK && !earlier.agents.isEmpty()) {
                return earlier.agents.stream().anyMatch(a -> a.party().equals(by.party())) ? List.of() : earlier.agents;
            }
        }
        return List.of();
    }
}
