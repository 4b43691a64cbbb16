package org.bestand.record;

import java.util.SortedMap;

/**
 * How much a record holds.
 *
 * @param reports how many reports
 * @param claims how many claims were read in them
 * @param incidents how many incidents these make
 * @param languages how many reports are in each language, by ISO 639-1 code; empty where it is not known
 */
public record Totals(long reports, long claims, long incidents, SortedMap<String, Long> languages) {}
