package org.bestand.exchange.view;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;

/**
 * Somebody who fights, as schemes of events tell them apart: the forces of a state, or an armed group.
 *
 * @param party its code
 * @param isGroup whether it is an armed group; a nameless one of the country where the party is a state
 */
public record Combatant(String party, boolean isGroup) implements Comparable<Combatant> {
    private static final Set<String> NO_FIGHTERS = Set.of("CVL", "MED", "OBS", "HLT", "BUS");
    private static final Comparator<Combatant> ORDER =
            Comparator.comparing(Combatant::party).thenComparing(Combatant::isGroup);

    /** The one that an actor is; empty for unnamed ones and for people who do not fight. */
    public static Optional<Combatant> of(Actor actor) {
        if (actor.isUnnamed() || isCivilian(actor)) {
            return Optional.empty();
        }
        boolean isState = Countries.isState(actor.party());
        return Optional.of(
                new Combatant(actor.party(), !isState || actor.sector().equals("REB")));
    }

    /** Whether an actor is told to be people who do not fight. */
    public static boolean isCivilian(Actor actor) {
        return NO_FIGHTERS.contains(actor.sector());
    }

    /** Whether it is a group of which only the country is told. */
    public boolean isNameless() {
        return isGroup && Countries.isState(party);
    }

    @Override
    public int compareTo(Combatant other) {
        return ORDER.compare(this, other);
    }
}
