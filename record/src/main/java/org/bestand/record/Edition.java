package org.bestand.record;

import org.bestand.model.Original;

/**
 * Which version of a report is the current one.
 *
 * @param version its number, from 1
 * @param sha256 SHA-256 of its text, as 64 hexadecimal digits
 * @param original what its text was drawn from
 */
public record Edition(int version, String sha256, Original original) {}
