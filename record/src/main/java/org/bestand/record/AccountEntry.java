package org.bestand.record;

import java.time.Instant;

/**
 * One thing that was done to an account.
 *
 * @param number its place in the log, from 1
 * @param at when
 * @param who by whom
 * @param action what
 * @param account name of the account
 * @param detail the role given, or the name of the token; else empty
 */
public record AccountEntry(long number, Instant at, String who, AccountAction action, String account, String detail) {}
