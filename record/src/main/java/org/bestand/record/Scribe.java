package org.bestand.record;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Who writes into a record, and with what.
 *
 * @param who a person's or program's name; stands in the history with all that is written
 * @param program name and version of the program
 * @param pack version of what reads
 * @param clock tells when
 */
public record Scribe(String who, String program, String pack, InstantSource clock) {
    public Scribe {
        if (who == null || who.isBlank()) {
            throw new IllegalArgumentException("who writes into a record has a name");
        }
    }

    /** The same, where nobody could read what is written. */
    Scribe unread() {
        return new Scribe(who, program, "", clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
