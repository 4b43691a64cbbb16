package org.bestand.record;

import java.time.Instant;

/**
 * One thing that happened to the record.
 *
 * @param number its place in the history, from 1; a decision's is its number
 * @param at when
 * @param who by whom
 * @param action what: {@code add}, {@code change}, {@code reread}, a decision's word, or {@code release}
 * @param subject id of what it is about
 * @param document the rest, as JSON
 * @param hash SHA-256 over all of it and the hash of the entry before
 */
public record Entry(long number, Instant at, String who, String action, String subject, String document, String hash) {}
