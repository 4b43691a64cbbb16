package org.bestand.linking;

import java.util.List;
import java.util.Objects;
import org.bestand.model.Claim;
import org.bestand.model.Report;

/**
 * A report with what was read in it.
 *
 * @param report as it came in
 * @param claims the claims as they were read
 */
public record ReportRead(Report report, List<Claim> claims) {
    public ReportRead {
        Objects.requireNonNull(report, "report");
        claims = List.copyOf(claims);
    }
}
