package org.bestand.app;

import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.TimeWords.Told;
import org.bestand.reading.mention.Mentions;

/** What the commands need of the reading of one language. Thread-safe. */
interface Reading {

    /** The claims of a report, in the order of the text. */
    List<Claim> read(Report report);

    /** The claims of a report with the way to them. */
    Derivation derive(Report report);

    /** The times that some words name. */
    List<Told> times(String words);

    /**
     * The way from words to claims.
     *
     * @param sentences the sentences that were parsed, with their trees and what their words name
     * @param claims the claims
     */
    record Derivation(List<Mentions> sentences, List<Claim> claims) {
        public Derivation {
            sentences = List.copyOf(sentences);
            claims = List.copyOf(claims);
        }
    }
}
