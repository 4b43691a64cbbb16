/** What changed between two states of a record. */
package org.bestand.exchange.changes;
