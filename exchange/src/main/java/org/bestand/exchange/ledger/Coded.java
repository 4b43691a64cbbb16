package org.bestand.exchange.ledger;

import org.bestand.model.Claim;

/**
 * A row of a ledger that was read.
 *
 * @param claim the claim
 * @param status what a person found of it: {@code proposed}, {@code accepted}, {@code changed}, {@code rejected} or {@code withdrawn}
 * @param by who found it so, or who coded it; empty where the row does not tell
 * @param sha256 of the text of its report, as 64 hexadecimal digits; empty where the row does not tell
 * @param line the line of the file that the row begins on, from 1
 */
public record Coded(Claim claim, String status, String by, String sha256, long line) {
    /** Its report was withdrawn. */
    public static final String WITHDRAWN = "withdrawn";
}
