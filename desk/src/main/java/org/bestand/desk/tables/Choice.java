package org.bestand.desk.tables;

/** A value that can be chosen, and whether it is. */
public record Choice(String value, String label, boolean chosen) {}
