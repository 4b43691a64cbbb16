package org.bestand.record;

import java.time.Instant;

/**
 * Somebody who may sign in.
 *
 * @param name by which decisions stand in the history
 * @param role what this person may do
 * @param isOn whether this person may sign in at present
 * @param since when the account was made
 */
public record Account(AccountName name, Role role, boolean isOn, Instant since) {}
