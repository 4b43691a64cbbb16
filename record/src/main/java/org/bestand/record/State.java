package org.bestand.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bestand.linking.Decided;
import org.bestand.linking.Linked;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Decision;
import org.bestand.model.Digests;
import org.bestand.model.Incident;
import org.bestand.model.Report;

/**
 * What a record holds, now or as a release froze it.
 *
 * @param reports the reports as they came in, in the order in which they first came
 * @param claims the claims as they were read, by report, within it by the text
 * @param decisions what people decided, those undone among them, in the order of their numbers
 * @param linked the incidents and datings that follow
 */
public record State(List<Report> reports, List<Claim> claims, List<Decision> decisions, Linked linked) {
    public State {
        reports = reports instanceof Later ? reports : List.copyOf(reports);
        claims = claims instanceof Later ? claims : List.copyOf(claims);
        decisions = List.copyOf(decisions);
    }

    /**
     * One number for all of it: SHA-256, as 64 hexadecimal digits, over the reports, the claims as decided, the incidents and the datings, each
     * in the order of their ids. The order in which reports came in makes no difference.
     */
    public String digest() {
        List<String> parts = new ArrayList<>();
        reports.stream()
                .sorted(Comparator.comparing(Report::id))
                .forEach(report ->
                        parts.addAll(List.of(report.id(), report.date().iso(), report.text())));
        new Decided(decisions)
                .claims(reports, claims).stream()
                        .sorted(Comparator.comparing(Claim::report).thenComparing(Claim::id))
                        .forEach(claim -> parts.add(Documents.of(claim)));
        linked.incidents().stream()
                .sorted(Comparator.comparing(Incident::id))
                .forEach(incident -> parts.add(Documents.of(incident)));
        linked.datings().stream()
                .sorted(Comparator.comparing(Dating::report))
                .forEach(dating -> parts.add(Documents.of(dating)));
        linked.copies().forEach((report, origin) -> parts.addAll(List.of(report, origin)));
        return Digests.of(parts);
    }
}
