package org.bestand.model;

import java.util.Objects;

/**
 * What the text of a report was drawn from.
 *
 * @param sha256 of the bytes that it was drawn from, unpacked where they came packed, as 64 hexadecimal digits: the file of a text, a page or a
 *     document, the line of JSON Lines, the object of JSON, the row of CSV, the feed where its words are those of an item; empty where not known
 * @param edition the version that its sender gave it, or empty: of one report the higher one holds
 */
public record Original(String sha256, String edition) {
    /** Nothing is known. */
    public static final Original UNKNOWN = new Original("", "");

    public Original {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(edition, "edition");
        if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no SHA-256 in hexadecimal digits: " + sha256);
        }
    }

    /** Whether a sender gave this edition before that other one: as numbers where both are, else letter by letter; none is before any. */
    public boolean isBefore(Original other) {
        if (edition.isEmpty() || other.edition.isEmpty()) {
            return false;
        }
        boolean numbers = edition.matches("\\d{1,18}") && other.edition.matches("\\d{1,18}");
        return numbers ? Long.parseLong(edition) < Long.parseLong(other.edition) : edition.compareTo(other.edition) < 0;
    }
}
