package org.bestand.linking;

import java.util.Objects;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.ReportDate;
import org.bestand.model.Stance;

/**
 * A claim and the day on which it was said.
 *
 * @param claim the claim
 * @param on date of the report that passes it on
 * @param origin id of the report that the text came from: its own, or that of which its report is a copy
 */
public record Said(Claim claim, ReportDate on, String origin) {
    /** A claim of a report that is no copy. */
    public Said(Claim claim, ReportDate on) {
        this(claim, on, claim.report());
    }

    public Said {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(origin, "origin");
    }

    /** Party of who says it in the end; empty for the report's own voice. */
    String speaker() {
        return claim.speakers().isEmpty() ? "" : claim.speakers().getLast().party();
    }

    /** Code of who says it in the end; empty for the report's own voice. */
    String speakerCode() {
        return claim.speakers().isEmpty() ? "" : claim.speakers().getLast().code();
    }

    /** Whether its speaker says that it did not happen. */
    public boolean isDenied() {
        return claim.stance() == Stance.DENIED;
    }

    /** Whether it was surely said before the other. */
    public boolean isBefore(Said other) {
        return on.latest() != null && other.on.earliest() != null && on.latest().isBefore(other.on.earliest());
    }

    long low() {
        Count count = claim.count();
        return count == null || count.low() == null ? 0 : count.low();
    }

    long high() {
        Count count = claim.count();
        return count == null || count.high() == null ? Long.MAX_VALUE : count.high();
    }
}
