package org.bestand.record;

import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.Span;

/** No claim enters the record whose words its report does not hold. */
final class Quotes {
    private Quotes() {}

    static void check(Report report, Claim claim) {
        if (!claim.report().equals(report.id())) {
            throw new IllegalArgumentException(
                    "claim " + claim.id() + " is of report " + claim.report() + ", not of " + report.id());
        }
        check(report, claim, claim.evidence().span(), claim.evidence().quote());
        check(report, claim, claim.evidence().triggerSpan(), claim.evidence().trigger());
    }

    private static void check(Report report, Claim claim, Span span, String words) {
        String text = report.text();
        boolean inside = span.end() <= text.codePointCount(0, text.length());
        if (!inside || !at(text, span).equals(words)) {
            throw new IllegalArgumentException("claim " + claim.id() + ": report " + report.id()
                    + " does not hold its words at " + span.start() + " to " + span.end());
        }
    }

    private static String at(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }
}
