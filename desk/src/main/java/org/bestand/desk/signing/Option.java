package org.bestand.desk.signing;

/** Something to choose, as it is sent and as it is called. */
public record Option(String value, String label) {}
