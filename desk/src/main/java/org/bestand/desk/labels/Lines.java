package org.bestand.desk.labels;

import java.util.ArrayList;
import java.util.List;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Decided;
import org.bestand.linking.Ledger;
import org.bestand.linking.Said;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.ReportDate;

/** Words claims as lines of a ledger; numbers the reports in the order in which lines first name them. */
public final class Lines {
    private final Words words;
    private final Told told;
    private final Decided decided;
    private final List<String> reports = new ArrayList<>();

    public Lines(Words words, Decided decided) {
        this.words = words;
        this.told = new Told(words);
        this.decided = decided;
    }

    /** The reports that were named, in the order of their numbers. */
    public List<String> reports() {
        return reports;
    }

    /** A claim of harm with its figure. */
    public Line figure(Said said) {
        Claim claim = said.claim();
        String quoted = claim.count() == null || claim.count().text().isEmpty()
                ? claim.evidence().trigger()
                : claim.count().text();
        String figure = words.count(claim.count());
        return line(claim, said.on(), figure.isEmpty() ? words.of("no-figure") : figure, quoted, "");
    }

    /** A claim with what it tells. */
    public Line deed(Said said) {
        Claim claim = said.claim();
        return deed(claim, said.on());
    }

    /** A claim, said on that day, with what it tells. */
    public Line deed(Claim claim, ReportDate on) {
        String tells = told.deed(claim);
        return line(claim, on, "", claim.evidence().trigger(), claim.negated() ? words.of("not", tells) : tells);
    }

    private Line line(Claim claim, ReportDate on, String figure, String quoted, String tells) {
        Decision decision = decided.of(claim.id());
        return new Line(
                Paths.of(claim.id()),
                claim.negated() && !figure.isEmpty() ? words.of("not", figure) : figure,
                quoted,
                tells,
                told.speakers(claim),
                told.stance(claim),
                number(claim.report()),
                Paths.of(claim.report()),
                "/reports/" + Paths.of(claim.report()) + "#w-" + Paths.of(claim.id()),
                words.date(on),
                state(decision),
                decision == null ? "" : decision.who());
    }

    /** The word for how a claim was decided: {@code open}, {@code accepted}, {@code corrected} or {@code rejected}. */
    public static String state(Decision decision) {
        return decision == null
                ? "open"
                : switch (decision.change()) {
                    case Decision.Accepted accepted -> "accepted";
                    case Decision.Corrected corrected -> "corrected";
                    case Decision.Rejected rejected -> "rejected";
                    default -> "open";
                };
    }

    private int number(String report) {
        int number = reports.indexOf(report);
        if (number < 0) {
            reports.add(report);
            return reports.size();
        }
        return number + 1;
    }

    /** How two claims of a slot relate: {@code ≥ 105, says Armenia, raises ≥ 49, says Armenia}. */
    public String relation(Ledger.Related related) {
        return words.of(
                "relates",
                brief(related.second()),
                words.of("relation." + related.relation().word()),
                brief(related.first()));
    }

    private String brief(Said said) {
        Claim claim = said.claim();
        String figure = words.count(claim.count());
        String what = claim.kind().isToll() ? figure.isEmpty() ? words.of("no-figure") : figure : told.deed(claim);
        return words.of("says", what, told.speakers(claim), number(claim.report()));
    }
}
