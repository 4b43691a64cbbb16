package org.bestand.record;

import java.time.Instant;

/**
 * What a script signs in with.
 *
 * @param account whose it is
 * @param name what its owner calls it
 * @param role what it was made for
 * @param since when it was made
 */
public record AccountToken(Account account, String name, Role role, Instant since) {
    /** What it may do now: never more than its owner. */
    public Role allowed() {
        return role.atMost(account.role());
    }
}
