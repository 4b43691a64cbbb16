package org.bestand.desk.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bestand.desk.labels.Line;
import org.bestand.desk.labels.Lines;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Decided;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.TieQuery;

/** Reads the claims behind ties: only those of the reports that a page needs. */
final class Behind {
    private final Lookup lookup;
    private final Linker linker;

    Behind(Lookup lookup, Linker linker) {
        this.lookup = lookup;
        this.linker = linker;
    }

    /**
     * Some of the claims, by report as they stand there, within a report in the order of its text.
     *
     * @param told in how many claims each report makes such ties
     * @param skipped how many claims are left out before
     * @param limit how many are given at most
     */
    List<Told> of(TieQuery query, Map<String, Long> told, long skipped, int limit, Words words) {
        long before = 0;
        long left = skipped;
        List<String> reports = new ArrayList<>();
        for (Map.Entry<String, Long> entry : told.entrySet()) {
            boolean isBefore = before + entry.getValue() <= skipped;
            if (isBefore) {
                left -= entry.getValue();
            } else if (before < skipped + limit) {
                reports.add(entry.getKey());
            }
            before += entry.getValue();
        }
        Decided decided = lookup.decided();
        Known known = Known.of(lookup.reports(reports), decided, linker);
        Lines lines = new Lines(words, decided);
        return reports.stream()
                .flatMap(report ->
                        known.claims().stream().filter(claim -> claim.report().equals(report) && query.isMadeBy(claim)))
                .skip(left)
                .limit(limit)
                .map(claim -> told(claim, known.reports().get(claim.report()), lines))
                .toList();
    }

    private static Told told(Claim claim, Report report, Lines lines) {
        Line line = lines.deed(claim, report == null ? ReportDate.UNKNOWN : report.date());
        boolean isNamed = report != null && !report.title().isEmpty();
        return new Told(
                line.id(),
                line.tells(),
                claim.evidence().quote(),
                line.speakers(),
                line.stance(),
                isNamed ? report.title() : claim.report(),
                report == null ? "" : report.source(),
                line.href(),
                line.said(),
                line.state(),
                line.by());
    }
}
