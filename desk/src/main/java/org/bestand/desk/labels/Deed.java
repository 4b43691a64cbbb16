package org.bestand.desk.labels;

/**
 * Something that was decided.
 *
 * @param number of the decision
 * @param at when, in UTC
 * @param undone whether it does not hold any more
 */
public record Deed(long number, String at, String who, String what, String why, boolean undone) {}
