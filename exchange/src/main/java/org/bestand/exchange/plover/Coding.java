package org.bestand.exchange.plover;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Claim;

/**
 * What a claim is in PLOVER.
 *
 * @param type the event
 * @param mode how; empty where the manual has none or the claim does not say
 * @param contexts why, in the manual's words
 * @param actors who does it
 * @param recipients to whom
 */
record Coding(EventType type, String mode, List<String> contexts, List<Actor> actors, List<Actor> recipients) {
    Coding {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Done by the agents of a claim to its targets. */
    static Coding of(Claim claim, EventType type, String mode, String... contexts) {
        return new Coding(type, mode, List.of(contexts), claim.agents(), claim.targets());
    }

    /** The same by all who are agents, with nobody to whom it is done. */
    static Coding together(Claim claim, EventType type, String mode, String... contexts) {
        return new Coding(type, mode, List.of(contexts), claim.agents(), List.of());
    }

    Coding by(List<Actor> doers, List<Actor> others) {
        return new Coding(type, mode, contexts, doers, others);
    }

    Coding with(String context) {
        List<String> more = new ArrayList<>(contexts);
        if (!more.contains(context)) {
            more.add(context);
        }
        return new Coding(type, mode, more, actors, recipients);
    }

    Coding as(EventType other) {
        return new Coding(other, "", contexts, actors, recipients);
    }
}
