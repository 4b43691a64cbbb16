package org.bestand.reading.claim;

import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "The Union has 22,000 soldiers in Ruritania": nameless soldiers whom somebody has or sends are theirs. */
final class Fielded {
    private static final String SOLDIERS = "MIL";

    private Fielded() {}

    /** The soldiers as those of whoever fields them; empty where nobody is said to. */
    static Optional<Actor> of(Actor soldiers, Scene scene, ActorMention mention, Cues cues) {
        Word noun = scene.tree().word(mention.head());
        boolean open = soldiers.isUnnamed()
                && soldiers.sector().equals(SOLDIERS)
                && mention.type() == ActorMention.Type.PEOPLE
                && noun.baseRelation().equals("obj")
                && cues.is(Cue.FIELD, Victims.lemma(scene, noun.head()));
        return open
                ? owner(scene, noun.head()).map(a -> soldiers.withCode(a.party() + "." + SOLDIERS))
                : Optional.empty();
    }

    private static Optional<Actor> owner(Scene scene, int verb) {
        Tree tree = scene.tree();
        return tree.children(verb, "nsubj").stream()
                .flatMap(s -> scene.actorAt(s.index()).stream())
                .filter(m -> m.actors().size() == 1)
                .map(m -> m.actors().getFirst())
                .filter(a -> !a.isUnnamed())
                .findFirst();
    }
}
