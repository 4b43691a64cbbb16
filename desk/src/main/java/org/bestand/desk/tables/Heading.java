package org.bestand.desk.tables;

/**
 * The head of a column.
 *
 * @param label what stands there
 * @param href address of the table in the order of this column; empty where it has none
 * @param sort {@code ascending} or {@code descending} where the table is in that order; null elsewhere
 * @param isNumber whether there are numbers in it
 */
public record Heading(String label, String href, String sort, boolean isNumber) {}
