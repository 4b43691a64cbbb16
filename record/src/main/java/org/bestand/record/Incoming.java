package org.bestand.record;

import java.util.List;
import java.util.Objects;
import org.bestand.model.Claim;
import org.bestand.model.Original;
import org.bestand.model.Report;

/**
 * A report that is to be taken in.
 *
 * @param report as it came
 * @param claims what was read in it
 * @param original what its text was drawn from
 */
public record Incoming(Report report, List<Claim> claims, Original original) {
    public Incoming {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(original, "original");
        claims = List.copyOf(claims);
    }

    /** @throws IllegalArgumentException where a claim is of another report, or its quote is not what the text holds at its span */
    void check() {
        claims.forEach(claim -> Quotes.check(report, claim));
    }
}
