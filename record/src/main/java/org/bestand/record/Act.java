package org.bestand.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who does something to an account.
 *
 * @param who name of a person, or of what else does it
 * @param at when, in whole seconds
 */
public record Act(String who, Instant at) {
    public Act {
        if (who.isBlank()) {
            throw new IllegalArgumentException("who does something to an account has a name");
        }
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
