package org.bestand.exchange.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bestand.exchange.Csv;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.view.Scale;
import org.bestand.exchange.view.View;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Decision;
import org.bestand.model.Digests;
import org.bestand.model.Evidence;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.Span;
import org.bestand.model.When;

/** Writes claims as rows of the ledger. */
final class Rows {
    private static final int AROUND = 32;

    private final View view;
    private final Ties ties;
    private final Map<String, String> incidents;
    private final Map<String, String> digests = new HashMap<>();

    Rows(View view) {
        this.view = view;
        this.ties = new Ties(view);
        this.incidents = view.incidentOf();
    }

    String of(Claim claim) {
        Csv.Row row = new Csv.Row();
        row.text(claim.id()).text(incidents.get(claim.id())).text(claim.report());
        row.value(claim.kind().word())
                .value(claim.phase() == null ? null : claim.phase().word());
        row.value(claim.stance().word())
                .value(claim.negated())
                .value(claim.scope().word());
        row.text(Phrases.chain(claim.speakers())).text(Several.words(claim.speakers()));
        for (List<Actor> actors : List.of(claim.agents(), claim.targets(), claim.mediators())) {
            row.text(Several.codes(actors)).text(Several.words(actors));
        }
        row.value(claim.means() == null ? null : claim.means().word()).text(claim.content());
        count(claim.count(), row);
        row.text(claim.targets().stream().map(Actor::party).distinct().collect(Collectors.joining("; ")));
        time(claim.time(), row);
        row.empty(2);
        places(claim.places(), row);
        status(claim, row);
        row.text(ties.supersedes(claim)).text(ties.contradicts(claim)).text(ties.compatible(claim));
        row.text(ties.copyOf(claim));
        Report report = view.reports().get(claim.report());
        evidence(claim.evidence(), report, row);
        report(report, row);
        return row.line();
    }

    private static void count(Count count, Csv.Row row) {
        if (count == null) {
            row.empty(7);
            return;
        }
        row.value(count.low()).value(count.high()).value(count.about()).value(count.vague());
        row.text(of(count)).text(count.text()).value(comparator(count));
    }

    /** Whom, or what where things are counted. */
    private static String of(Count count) {
        if (count.of() == null) {
            return count.unit();
        }
        return count.of().name() + (count.unit().isEmpty() ? "" : "; " + count.unit());
    }

    private static String comparator(Count count) {
        if (count.isZero()) {
            return "none";
        }
        if (count.vague() || count.about()) {
            return count.vague() ? "some" : "about";
        }
        if (count.high() == null) {
            return "at_least";
        }
        if (count.low() == null || count.low() == 0) {
            return "at_most";
        }
        return count.low().equals(count.high()) ? "exact" : "between";
    }

    private static void time(When time, Csv.Row row) {
        if (time == null) {
            row.empty(8);
            return;
        }
        int precision = time.isResolved() ? Scale.datePrec(time.start(), time.end()) : 0;
        row.value(time.start()).value(time.end());
        row.value(time.candidates().stream()
                .map(one -> one.start() + "/" + one.end())
                .collect(Collectors.joining("; ")));
        row.text(time.clock()).text(time.zone()).value(Edtf.of(time));
        row.value(precision == 0 ? null : precision).text(time.text());
    }

    private static void places(List<Place> places, Csv.Row row) {
        if (places.isEmpty()) {
            row.empty(7);
            return;
        }
        Place first = places.getFirst();
        row.text(first.name()).text(first.country()).value(first.precision().word());
        row.value(first.lat()).value(first.lon()).text(first.text());
        row.text(Several.places(places.subList(1, places.size())));
    }

    private void status(Claim claim, Csv.Row row) {
        Decision decision = view.decisions().get(claim.id());
        boolean byHand = claim.rules().equals(List.of(Ledgers.CODED));
        row.value(decision == null ? Ledgers.PROPOSED : Ledgers.status(decision.change()));
        row.text(byHand && decision != null ? decision.who() : view.made().pack());
        row.text(byHand ? "" : view.made().program()).text(Several.of(claim.rules()));
        row.text(decision == null ? "" : decision.who()).value(decision == null ? null : decision.at());
    }

    private static void evidence(Evidence evidence, Report report, Csv.Row row) {
        Span span = evidence.span();
        String text = report.text();
        int length = text.codePointCount(0, text.length());
        row.text(evidence.quote());
        row.text(new Span(Math.max(0, span.start() - AROUND), span.start()).of(text));
        row.text(new Span(span.end(), Math.min(length, span.end() + AROUND)).of(text));
        row.value(span.start()).value(span.end()).text(evidence.trigger());
        row.value(evidence.triggerSpan().start()).value(evidence.triggerSpan().end());
    }

    private void report(Report report, Csv.Row row) {
        row.value(digests.computeIfAbsent(report.id(), id -> Digests.of(report.text())))
                .text(report.url())
                .text(report.title())
                .text(report.source());
        row.value(report.date().iso()).text(report.language());
    }
}
