package org.bestand.record;

/**
 * How far a record has come.
 *
 * @param entry number of the last entry of its history; 0 where nothing has happened yet
 * @param linked number of the last entry that its incidents follow from
 * @param isSettled whether nothing came in since that they do not follow from, and this program worked them out
 */
public record Position(long entry, long linked, boolean isSettled) {}
