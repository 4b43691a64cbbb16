package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.mention.ActorMention;

/**
 * Deaths that somebody owns up to without saying whose they are: "the movement confirms that commander X has died", "the militia admits that its
 * leader fell". An armed group that confirms a death speaks of its own; what a state confirms may be an enemy's death, so that it must admit it.
 */
record OwnLosses(Cast cast) {
    private static final Set<String> ARMED = Set.of("MIL", "REB");

    /** Makes the dead of a toll the own people of who owns up to it, where that is plain. */
    void complete(Draft draft) {
        Optional<Actor> dead = draft.victims < 0
                ? Optional.empty()
                : draft.scene
                        .actorAt(draft.victims)
                        .map(ActorMention::actors)
                        .filter(a -> a.size() == 1)
                        .map(List::getFirst)
                        .filter(OwnLosses::isOpen);
        List<Actor> tellers =
                draft.speakers.stream().filter(s -> !s.via() && !s.isUnnamed()).toList();
        if (draft.kind != Kind.KILLED || !draft.agents.isEmpty() || dead.isEmpty() || tellers.size() != 1) {
            return;
        }
        Actor teller = tellers.getFirst();
        if (ownsUp(draft, teller)) {
            String sector = cast.isGroup(Cast.side(teller)) ? "" : dead.get().sector();
            draft.targets =
                    List.of(Cast.on(Cast.side(teller), sector, dead.get().text()));
            draft.wordTargets = draft.targets;
            draft.stance = Stance.ADMITTED;
        }
    }

    private boolean ownsUp(Draft draft, Actor speaker) {
        boolean group = cast.isGroup(Cast.side(speaker));
        return group && draft.confirmed
                || draft.stance == Stance.ADMITTED && (group || speaker.sector().equals("MIL"));
    }

    /** A soldier or one person by name of whom the words do not say whose they are. */
    private static boolean isOpen(Actor dead) {
        return dead.isUnnamed()
                && (ARMED.contains(dead.sector()) || !dead.name().isEmpty());
    }
}
