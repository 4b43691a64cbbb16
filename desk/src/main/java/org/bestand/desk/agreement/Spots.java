package org.bestand.desk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.desk.agreement.DifferencesPage.OfReport;
import org.bestand.desk.agreement.DifferencesPage.Spot;
import org.bestand.desk.labels.Lines;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Report;

/** Words what two coders do not agree about. */
final class Spots {
    private final Words words;
    private final Slots slots;
    private final Coder first;
    private final Coder second;
    private final Map<String, Decision> last;

    /**
     * @param last the last standing decision about each claim
     */
    Spots(Words words, Coder first, Coder second, Map<String, Decision> last) {
        this.words = words;
        this.slots = new Slots(words);
        this.first = first;
        this.second = second;
        this.last = last;
    }

    /**
     * The differences of a report.
     *
     * @param isOpen whether those that somebody adjudicated are left out
     */
    OfReport of(Both both, List<Difference> differences, Verdict verdict, boolean isOpen) {
        Report report = both.report();
        List<Spot> spots = new ArrayList<>();
        for (Difference difference : differences) {
            Optional<Decision> settled = Difference.settled(difference.ids(), last, first, second);
            if (!isOpen || settled.isEmpty()) {
                spots.add(spot(difference, both.read(), verdict, settled));
            }
        }
        String detail = Stream.of(report.source(), words.date(report.date()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new OfReport(
                Paths.of(report.id()),
                "/reports/" + Paths.of(report.id()),
                report.title().isEmpty() ? report.id() : report.title(),
                detail,
                spots);
    }

    private Spot spot(Difference difference, List<Claim> read, Verdict verdict, Optional<Decision> settled) {
        Claim one = difference.first();
        Claim other = difference.second();
        return new Spot(
                "d-" + id(one) + "-" + id(other),
                Stream.of(one, other)
                        .filter(claim -> claim != null)
                        .map(claim -> claim.evidence().quote())
                        .distinct()
                        .toList(),
                summary(difference, read),
                slots.rows(difference),
                id(one),
                id(other),
                one != null || verdict.canReject(other) && !first.passedOver(other, read),
                other != null || verdict.canReject(one) && !second.passedOver(one, read),
                difference.ids().stream()
                        .filter(id -> verdict.now(id) != null)
                        .findFirst()
                        .map(id -> "/claims/" + Paths.of(id) + "/correct")
                        .orElse(""),
                settled.map(decision -> words.of(
                                "agreement.settled", decision.who(), words.of("state." + Lines.state(decision))))
                        .orElse(""));
    }

    private static String id(Claim claim) {
        return claim == null ? "" : Paths.of(claim.id());
    }

    private String summary(Difference difference, List<Claim> read) {
        if (difference.first() != null && difference.second() != null) {
            return words.of(
                    "agreement.differ",
                    String.join(
                            ", ", difference.slots().stream().map(slots::label).toList()));
        }
        Claim claim = difference.either();
        Coder without = difference.first() == null ? first : second;
        String how = without.rejects(claim) ? "rejects" : without.passedOver(claim, read) ? "passed-over" : "lacks";
        return words.of("agreement." + how, without.label(words), slots.brief(claim));
    }
}
