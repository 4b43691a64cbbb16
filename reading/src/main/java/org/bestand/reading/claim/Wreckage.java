package org.bestand.reading.claim;

import java.util.Collections;
import java.util.List;
import org.bestand.model.Kind;

/** Who wrecked things, where another clause or sentence tells of the attack that wrecked them: "the army bombed the town; a school burnt down in it". */
record Wreckage(Cues cues) {
    /** Gives a damage without a doer that of its attack, given all drafts of the report in the order of the text and its place among them. */
    void complete(Draft damage, List<Draft> drafts, int at) {
        if (!damage.agents.isEmpty() || damage.negated || isWeapon(damage)) {
            return;
        }
        new TollViolence(cues)
                .of(damage, drafts, at)
                .filter(h -> h.kind == Kind.ATTACK && h.scope == damage.scope && !h.negated)
                .filter(h -> Collections.disjoint(sides(h.agents), sides(damage.targets)))
                .ifPresent(h -> damage.agents = h.agents);
    }

    /** "In the attack twenty drones were shot down": what an attack is made with is not wrecked by who makes it. */
    private boolean isWeapon(Draft damage) {
        return damage.victims >= 0 && cues.is(Cues.Type.WEAPON, Victims.lemma(damage.scene, damage.victims));
    }

    private static List<String> sides(List<org.bestand.model.Actor> actors) {
        return actors.stream().map(Cast::side).toList();
    }
}
