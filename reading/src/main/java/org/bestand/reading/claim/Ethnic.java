package org.bestand.reading.claim;

import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/** "Ethnic Sylvanians in Ruritania": people of a nationality are of the side on whose ground they live. */
record Ethnic(Grounds grounds, Cues cues) {

    /** Somebody named in a sentence as one of the side whose ground it tells of; empty where the words are no such, or the ground is their own. */
    Optional<Actor> of(Actor actor, Scene scene, ActorMention mention) {
        boolean ethnic = scene
                .lower()
                .subList(mention.range().first(), mention.range().last() + 1)
                .stream()
                .anyMatch(this::isEthnic);
        return ethnic
                ? grounds.near(scene.index())
                        .map(Actor::party)
                        .filter(ground -> !ground.equals(actor.party()))
                        .map(ground -> Cast.on(ground, actor.sector(), actor.text()))
                : Optional.empty();
    }

    private boolean isEthnic(String word) {
        int hyphen = word.indexOf('-');
        return cues.is(Cue.ETHNIC, hyphen < 0 ? word : word.substring(0, hyphen));
    }
}
