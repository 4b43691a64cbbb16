package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;

/** Who fought, where the sentence names one side or none and the report makes it plain. */
record Clashes(Cast cast) {
    void complete(Draft draft) {
        if (draft.agents.size() < 2) {
            draft.agents = widened(draft.agents);
        }
        if (draft.agents.isEmpty()) {
            draft.agents = neighbours(draft);
        }
    }

    /** One named side of a fight implies the other. */
    List<Actor> widened(List<Actor> agents) {
        if (agents.isEmpty()) {
            return cast.both("", "");
        }
        Optional<String> other = cast.against(agents.getFirst());
        if (other.isEmpty()) {
            return agents;
        }
        List<Actor> both = new ArrayList<>(agents);
        both.add(Actor.of(other.get()));
        return both;
    }

    /** A fight on the border of two countries, without any party named, is between them. */
    private static List<Actor> neighbours(Draft draft) {
        return draft.places.stream()
                .filter(p -> p.country().contains("/"))
                .findFirst()
                .map(p -> Arrays.stream(p.country().split("/")).map(Actor::of).toList())
                .orElse(List.of());
    }
}
