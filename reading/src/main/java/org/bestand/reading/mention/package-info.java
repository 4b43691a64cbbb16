/**
 * The third stage: what the words of a sentence name, each with the tokens it stands on: numbers with their bounds, times, actors, places.
 * In: a sentence's tree and the report's date. Out: mentions, unresolved where the words leave it open; what they do in a claim is not decided here.
 */
package org.bestand.reading.mention;
