package org.bestand.record;

import org.bestand.model.Claim;
import org.bestand.model.Report;

/** No claim enters the record whose words its report does not hold. */
final class Quotes {
    private Quotes() {}

    static void check(Report report, Claim claim) {
        if (!claim.report().equals(report.id())) {
            throw new IllegalArgumentException(
                    "claim " + claim.id() + " is of report " + claim.report() + ", not of " + report.id());
        }
        if (!claim.evidence().isIn(report.text())) {
            throw new IllegalArgumentException("claim " + claim.id() + ": report " + report.id()
                    + " does not hold its words at " + claim.evidence().span() + " or its trigger at "
                    + claim.evidence().triggerSpan());
        }
    }
}
