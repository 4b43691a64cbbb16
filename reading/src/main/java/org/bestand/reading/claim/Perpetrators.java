package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** Whose the people of a toll are that it calls by what they did: "the attackers were shot" are those who did the attack told just before. */
record Perpetrators(Cues cues) {
    /** How many sentences behind an attack a noun for its doers means them. */
    private static final int NEAR = 2;

    /** The doers of the attack that the people of a toll are told to have done; nothing where they are called by something else. */
    Optional<List<Actor>> of(Draft toll, List<Draft> before) {
        return toll.victims >= 0 && isMeant(toll)
                ? before.reversed().stream()
                        .filter(d -> d.kind == Kind.ATTACK && d.scope == toll.scope)
                        .findFirst()
                        .filter(d -> toll.sentence() - d.sentence() <= NEAR)
                        .map(d -> Completion.named(d.agents))
                        .filter(doers -> doers.stream().anyMatch(a -> !a.isUnnamed()))
                : Optional.empty();
    }

    /** "The attacker", "both gunmen", "all four": without a word for whose they are, and not one of several who are told of first. */
    private boolean isMeant(Draft toll) {
        Scene scene = toll.scene;
        int noun = Victims.noun(scene, toll.victims);
        return cues.is(Cue.PERPETRATOR, Victims.lemma(scene, noun))
                && scene.adjectivesOf(noun).isEmpty()
                && scene.tree().children(noun, "nmod").isEmpty();
    }
}
