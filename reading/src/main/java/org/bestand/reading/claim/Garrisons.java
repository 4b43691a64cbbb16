package org.bestand.reading.claim;

import java.util.List;
import org.bestand.model.Actor;

/**
 * "In a raid in northern Ruritania the group took two soldiers": soldiers of no land by name, whom a group strikes on the ground of a state that the
 * report names, are that state's.
 *
 * @param cast who takes part in the report
 */
record Garrisons(Cast cast) {
    private static final String SOLDIERS = "MIL";

    void complete(Draft draft) {
        boolean open = draft.kind.isToll()
                && draft.agents.size() == 1
                && cast.isGroup(Cast.side(draft.agents.getFirst()))
                && draft.targets.size() == 1
                && draft.targets.getFirst().sector().equals(SOLDIERS)
                && isNameless(draft);
        if (open) {
            Actor doer = draft.agents.getFirst();
            String text = draft.targets.getFirst().text();
            cast.ground(draft.places)
                    .filter(c -> cast.states().contains(c) && !cast.isGroup(c))
                    .map(c -> cast.abroad(doer, c).orElse(c))
                    .ifPresent(c -> draft.targets = List.of(Cast.on(c, SOLDIERS, text)));
        }
    }

    private static boolean isNameless(Draft draft) {
        return draft.scene
                .actorAt(draft.victims)
                .filter(m -> m.actors().stream().allMatch(Actor::isUnnamed))
                .isPresent();
    }
}
