package org.bestand.exchange.view;

import java.time.Instant;
import java.util.Objects;

/**
 * What an export was made with, and from which state of the record: the same state gives the same export, whenever it is asked for.
 *
 * @param program name and version of the program
 * @param pack version of what read the reports
 * @param revision number of the last entry of the record's history; 0 where it has none
 * @param at when that entry was made
 */
public record Made(String program, String pack, long revision, Instant at) {
    public Made {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(at, "at");
    }
}
