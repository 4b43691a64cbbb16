package org.bestand.reading.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;

/**
 * Who wrecked things, where the words do not say it: whose attack it was, told in another clause or sentence ("the army bombed the town; a school
 * burnt down in it"), and for what is shot down who tells of it.
 */
record Wreckage(Cast cast, Cues cues) {
    private static final Set<String> FORCES = Set.of("MIL", "GOV", "");

    /** Gives a damage without a doer that of its attack, given all drafts of the report in the order of the text and its place among them. */
    void complete(Draft damage, List<Draft> drafts, int at) {
        if (!damage.agents.isEmpty() || damage.negated) {
            return;
        }
        if (isDowning(damage)) {
            damage.agents = defenders(damage);
            return;
        }
        new TollViolence(cues)
                .of(damage, drafts, at)
                .filter(h -> h.kind == Kind.ATTACK && h.scope == damage.scope && !h.negated)
                .filter(h -> Collections.disjoint(sides(h.agents), sides(damage.targets)))
                .ifPresent(h -> damage.agents = h.agents);
    }

    /** "In the attack twenty drones were shot down": what an attack is made with is not wrecked by who makes it. */
    private boolean isDowning(Draft damage) {
        return cues.is(Cues.Type.DOWNING, Victims.lemma(damage.scene, damage.anchor));
    }

    /** "Eight drones were shot down, says the air force": one of two sides tells of what it shot down itself, unless that was its own. */
    private List<Actor> defenders(Draft damage) {
        return damage.speakers.stream()
                .filter(s ->
                        damage.stance != Stance.ADMITTED && !s.via() && cast.isSide(s) && FORCES.contains(s.sector()))
                .filter(s -> damage.targets.stream().noneMatch(t -> Cast.side(t).equals(Cast.side(s))))
                .limit(1)
                .toList();
    }

    private static List<String> sides(List<Actor> actors) {
        return actors.stream().map(Cast::side).toList();
    }
}
