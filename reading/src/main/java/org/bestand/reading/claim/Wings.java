package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/** "The separatists of the Front", where either is known by its name: fighters who are told to be a group's are that group. */
record Wings(Cast cast, Cues cues) {

    /** The group that a phrase for a group is told to be of; empty where it is of none. */
    Optional<List<Actor>> of(ActorMention mention, Scene scene) {
        boolean group = mention.head() >= 0
                && mention.type() == ActorMention.Type.GROUP
                && mention.actors().size() == 1
                && isGroup(mention.actors().getFirst());
        return !group
                ? Optional.empty()
                : scene.tree().children(mention.head(), "nmod").stream()
                        .filter(w -> scene.tree().children(w.index(), "case").stream()
                                .anyMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index()))))
                        .flatMap(w -> scene.actorAt(w.index()).stream())
                        .filter(m -> m.type() == ActorMention.Type.GROUP)
                        .map(ActorMention::actors)
                        .filter(a -> a.size() == 1 && isGroup(a.getFirst()))
                        .findFirst();
    }

    private boolean isGroup(Actor actor) {
        return !actor.isUnnamed() && cast.isGroup(Cast.side(actor));
    }
}
