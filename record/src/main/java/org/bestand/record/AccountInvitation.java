package org.bestand.record;

import java.time.Instant;

/**
 * Somebody who may set a password once: of a new account, or of one that is there.
 *
 * @param name of the account
 * @param role that a new account gets; one that is there keeps its own
 * @param inviter who says so
 * @param until from when it does not hold any more
 */
public record AccountInvitation(AccountName name, Role role, String inviter, Instant until) {}
