package org.bestand.desk.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.scoring.CodedReport;
import org.bestand.exchange.scoring.Coding;
import org.bestand.exchange.scoring.Pairs;
import org.bestand.linking.Decided;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.State;

/**
 * What two coders found in one report.
 *
 * @param report the report, with the day that people gave it
 * @param read the claims that were read there
 * @param first those of the first coder, which counts as right where one must
 * @param second those of the second coder
 */
record Both(Report report, List<Claim> read, List<Claim> first, List<Claim> second) {

    /**
     * What two coders found in the reports of a part of the record. Days that people gave reports count for the program and for people alike.
     */
    static List<Both> of(State part, Coder first, Coder second, Decided decided, Linker linker) {
        List<Report> dated = decided.reports(part.reports());
        Map<String, List<Claim>> read = new HashMap<>();
        part.claims().forEach(claim -> read.computeIfAbsent(claim.report(), report -> new ArrayList<>())
                .add(claim));
        List<Both> all = new ArrayList<>();
        for (Report report : dated) {
            List<Claim> own = read.getOrDefault(report.id(), List.of());
            all.add(new Both(
                    report,
                    own,
                    claims(first, report, own, part, dated, linker),
                    claims(second, report, own, part, dated, linker)));
        }
        return all;
    }

    /** The words of a person's claim may be those of a former version of the report. */
    private static List<Claim> claims(
            Coder coder, Report report, List<Claim> read, State part, List<Report> dated, Linker linker) {
        List<Claim> claims = coder.claims(report.id(), read);
        return switch (coder) {
            case Brought brought -> claims;
            case Program program -> linker.timed(claims, part.reports(), dated);
            case Person person ->
                linker.timed(
                        claims.stream()
                                .filter(claim -> claim.evidence().isIn(report.text()))
                                .toList(),
                        part.reports(),
                        dated);
        };
    }

    /** Both as they are compared. */
    CodedReport coded(Coding coding) {
        return coding.report(report.id(), report.text(), first, second);
    }

    /** What they do not agree about, in the order of the text. */
    List<Difference> differences(CodedReport coded) {
        List<Difference> differences = new ArrayList<>();
        Set<Integer> pairedFirst = new HashSet<>();
        Set<Integer> pairedSecond = new HashSet<>();
        for (Pairs.Pair pair : Pairs.of(coded.gold(), coded.other())) {
            pairedFirst.add(pair.gold());
            pairedSecond.add(pair.other());
            Difference difference = new Difference(
                    first.get(pair.gold()),
                    second.get(pair.other()),
                    coded.gold().get(pair.gold()).differences(coded.other().get(pair.other())));
            if (!difference.slots().isEmpty()) {
                differences.add(difference);
            }
        }
        for (int i = 0; i < first.size(); i++) {
            if (!pairedFirst.contains(i)) {
                differences.add(new Difference(first.get(i), null, List.of()));
            }
        }
        for (int i = 0; i < second.size(); i++) {
            if (!pairedSecond.contains(i)) {
                differences.add(new Difference(null, second.get(i), List.of()));
            }
        }
        differences.sort(Comparator.comparing(
                difference -> difference.either().evidence().span()));
        return differences;
    }
}
