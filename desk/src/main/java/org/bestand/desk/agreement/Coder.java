package org.bestand.desk.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;

/** Somebody or something that says which claims reports make. */
sealed interface Coder permits Program, Person, Brought {

    /** How addresses name it. */
    String word();

    /** How pages name it. */
    String label(Words words);

    /** Ids of the reports that it coded; empty where these are all that the record holds. */
    Optional<Set<String>> reports();

    /**
     * The claims that it finds in a report, in the order of the text.
     *
     * @param read the claims that were read there
     */
    List<Claim> claims(String report, List<Claim> read);

    /** Whether it found that the report does not say so. */
    boolean rejects(Claim claim);

    /** Whether it said nothing about a claim that was there to be looked at. */
    boolean passedOver(Claim claim, List<Claim> read);

    /** Whether it looked at every claim that was read in a report. */
    boolean hasSeen(List<Claim> read);

    /** What its codings follow from, beside the readings: another value where it decided something since. */
    long version();
}
