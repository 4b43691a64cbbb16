/** Coded claims held against other coded claims: which are the same, and which of their slots agree. */
package org.bestand.exchange.scoring;
