/**
 * The store: reports as they came in, the claims read from them, the incidents that they make. All of one report goes in together or not at all;
 * nothing is overwritten, only superseded; the same reports again change nothing. Reads no text and opens no foreign bytes.
 */
package org.bestand.record;
