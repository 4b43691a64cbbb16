package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Kind;
import org.bestand.reading.syntax.Tree;

/** "A raid with a car bomb on a camp": what an attack is made with is that attack, and whom the bomb is for the attack is. */
record Weapons(Cues cues) {

    /** The drafts of a sentence without those of weapons with which another of them is made, to which they lend what only they say. */
    List<Draft> merged(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        kept.removeIf(d -> drafts.stream().anyMatch(attack -> isSetOff(attack, d)));
        for (Draft weapon : drafts) {
            drafts.stream().filter(d -> isMadeWith(d, weapon)).findFirst().ifPresent(attack -> {
                attack.targets = attack.targets.isEmpty() ? weapon.targets : attack.targets;
                attack.agents = attack.agents.isEmpty() ? weapon.agents : attack.agents;
                attack.count = Optional.ofNullable(attack.count).orElse(weapon.count);
                kept.remove(weapon);
            });
        }
        return kept;
    }

    private boolean isMadeWith(Draft attack, Draft weapon) {
        Tree tree = weapon.scene.tree();
        return attack != weapon
                && attack.kind == Kind.ATTACK
                && weapon.kind == Kind.ATTACK
                && tree.word(weapon.anchor).baseRelation().equals("nmod")
                && tree.word(weapon.anchor).head() == attack.anchor
                && tree.children(weapon.anchor, "case").stream()
                        .anyMatch(c -> cues.is(Cue.MEANS, weapon.scene.lower().get(c.index())));
    }

    /** "Let a truck with explosives go off": what an attack sets off is not wrecked by it. */
    private static boolean isSetOff(Draft attack, Draft damage) {
        Tree tree = damage.scene.tree();
        return attack.kind == Kind.ATTACK
                && damage.kind == Kind.DAMAGE
                && tree.word(damage.anchor).baseRelation().equals("xcomp")
                && tree.word(damage.anchor).head() == attack.anchor;
    }
}
