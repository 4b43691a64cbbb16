package org.bestand.parquet;

import java.time.LocalDate;
import java.util.List;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Decision;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/**
 * A claim, with all its values and its report's. What is not known is null: an open bound, a time that cannot be worked out, an incident where there
 * is none.
 *
 * @param status {@code proposed}, {@code accepted}, {@code changed} or {@code rejected}
 */
public record ClaimRow(
        String id,
        String incident,
        String report,
        String kind,
        String phase,
        String stance,
        boolean negated,
        String scope,
        List<ActorRow> speakers,
        List<ActorRow> agents,
        List<ActorRow> targets,
        List<ActorRow> mediators,
        Long countLow,
        Long countHigh,
        Boolean countAbout,
        Boolean countVague,
        String countOf,
        String countUnit,
        String countText,
        String means,
        String content,
        LocalDate start,
        LocalDate end,
        List<DaysRow> candidates,
        String clock,
        String zone,
        String timeText,
        List<PlaceRow> places,
        String quote,
        int quoteStart,
        int quoteEnd,
        String trigger,
        int triggerStart,
        int triggerEnd,
        List<String> rules,
        double confidence,
        String status,
        String reviewedBy,
        String reportDate,
        String reportOutlet,
        String reportTitle,
        String reportUrl,
        String reportLanguage) {

    static ClaimRow of(Claim claim, String incident, View view) {
        Count count = claim.count();
        When time = claim.time();
        Evidence evidence = claim.evidence();
        Report report = view.reports().get(claim.report());
        Decision decision = view.decisions().get(claim.id());
        return new ClaimRow(
                claim.id(),
                incident,
                claim.report(),
                claim.kind().word(),
                claim.phase() == null ? null : claim.phase().word(),
                claim.stance().word(),
                claim.negated(),
                claim.scope().word(),
                ActorRow.of(claim.speakers()),
                ActorRow.of(claim.agents()),
                ActorRow.of(claim.targets()),
                ActorRow.of(claim.mediators()),
                count == null ? null : count.low(),
                count == null ? null : count.high(),
                count == null ? null : Boolean.valueOf(count.about()),
                count == null ? null : Boolean.valueOf(count.vague()),
                count == null || count.of() == null ? null : count.of().name(),
                count == null ? null : count.unit(),
                count == null ? null : count.text(),
                claim.means() == null ? null : claim.means().word(),
                claim.content(),
                time == null ? null : time.start(),
                time == null ? null : time.end(),
                time == null ? null : DaysRow.of(time.candidates()),
                time == null ? null : time.clock(),
                time == null ? null : time.zone(),
                time == null ? null : time.text(),
                PlaceRow.of(claim.places()),
                evidence.quote(),
                evidence.span().start(),
                evidence.span().end(),
                evidence.trigger(),
                evidence.triggerSpan().start(),
                evidence.triggerSpan().end(),
                claim.rules(),
                claim.confidence(),
                status(decision),
                decision == null ? null : decision.who(),
                report.date().iso(),
                report.source(),
                report.title(),
                report.url(),
                report.language());
    }

    private static String status(Decision decision) {
        return decision == null
                ? "proposed"
                : switch (decision.change()) {
                    case Decision.Rejected rejected -> "rejected";
                    case Decision.Corrected corrected -> "changed";
                    default -> "accepted";
                };
    }

    /** The claim again. */
    Claim claim() {
        return new Claim(
                id,
                report,
                Kind.of(kind),
                phase == null ? null : Phase.of(phase),
                Stance.of(stance),
                negated,
                Scope.of(scope),
                speakers.stream().map(ActorRow::actor).toList(),
                agents.stream().map(ActorRow::actor).toList(),
                targets.stream().map(ActorRow::actor).toList(),
                mediators.stream().map(ActorRow::actor).toList(),
                count(),
                means == null ? null : Means.of(means),
                content,
                timeText == null
                        ? null
                        : new When(
                                start,
                                end,
                                timeText,
                                candidates.stream().map(DaysRow::interval).toList(),
                                clock,
                                zone),
                places.stream().map(PlaceRow::place).toList(),
                new Evidence(quote, new Span(quoteStart, quoteEnd), trigger, new Span(triggerStart, triggerEnd)),
                rules,
                confidence);
    }

    private Count count() {
        return countText == null
                ? null
                : new Count(
                        countLow,
                        countHigh,
                        countAbout,
                        countVague,
                        countOf == null ? null : VictimGroup.valueOf(countOf),
                        countUnit,
                        countText);
    }
}
