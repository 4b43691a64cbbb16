package org.bestand.record;

import java.time.Instant;

/**
 * A frozen state of a record.
 *
 * @param number from 1
 * @param at when it was frozen
 * @param who by whom
 * @param note what for, or empty
 * @param entry number of its entry in the history: what came later is not in it
 * @param digest of its state, see {@link State#digest()}
 * @param reports how many reports it holds
 * @param claims how many claims were read in them
 * @param incidents how many incidents these make
 */
public record Release(
        long number,
        Instant at,
        String who,
        String note,
        long entry,
        String digest,
        long reports,
        long claims,
        long incidents) {}
