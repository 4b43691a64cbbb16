package org.bestand.reading.syntax;

/**
 * One way to read a form, from the full-form lexicon.
 *
 * @param lemma its dictionary form
 * @param tag the lexicon's own tag, pieces between colons
 */
public record Reading(String lemma, String tag) {}
