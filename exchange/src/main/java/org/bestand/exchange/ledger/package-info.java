/**
 * The ledger: every claim as a row of 67 columns, for people who code, check or count in a spreadsheet; and back. What a row does not carry is
 * told: the names of persons, and how sure the reading is of its syntax.
 */
package org.bestand.exchange.ledger;
