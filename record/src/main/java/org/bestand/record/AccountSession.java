package org.bestand.record;

import java.time.Instant;

/**
 * Somebody who is signed in.
 *
 * @param account who
 * @param since when this person signed in
 * @param seen when something was last taken down as asked for by this person
 */
public record AccountSession(Account account, Instant since, Instant seen) {}
