package org.bestand.record;

import java.time.LocalDate;

/**
 * What the reports of a record reach over.
 *
 * @param undated how many do not tell their day themselves
 * @param open for how many of those neither a person nor another report gave it
 * @param outlets how many outlets are named
 * @param first the earliest day that a report tells; null where none does
 * @param last the latest; null where none does
 */
public record Coverage(long undated, long open, long outlets, LocalDate first, LocalDate last) {}
