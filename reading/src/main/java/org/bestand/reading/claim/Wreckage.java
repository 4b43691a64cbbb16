package org.bestand.reading.claim;

import java.util.Collections;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** Who wrecked things, where another clause or sentence tells of the attack that wrecked them: "the army bombed the town; a school burnt down in it". */
record Wreckage(Strikes strikes, Cues cues) {
    /** Gives a damage without a doer that of its attack, given all drafts of the report in the order of the text and its place among them. */
    void complete(Draft damage, List<Draft> drafts, int at) {
        // In an attack twenty drones were shot down: what an attack is made with is not wrecked by who makes it.
        if (!damage.agents.isEmpty() || damage.negated || strikes.isDowning(damage)) {
            return;
        }
        new TollViolence(cues)
                .of(damage, drafts, at)
                .filter(h -> h.kind == Kind.ATTACK && h.scope == damage.scope && !h.negated)
                .filter(h -> Collections.disjoint(sides(h.agents), sides(damage.targets)))
                .ifPresent(h -> damage.agents = h.agents);
    }

    private static List<String> sides(List<Actor> actors) {
        return actors.stream().map(Cast::side).toList();
    }
}
