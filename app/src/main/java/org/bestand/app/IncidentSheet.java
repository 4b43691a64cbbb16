package org.bestand.app;

import java.util.List;
import org.bestand.exchange.ClaimTable;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.linking.Tree.Episode;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Gazetteer;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.When;
import org.bestand.record.Known;

/** All that is known of one incident or report: the ledger, the numbers by each rule, why the claims are together. */
final class IncidentSheet {
    private final Known known;
    private final Style style;
    private final int width;
    private final Voices voices;

    IncidentSheet(Known known, Gazetteer gazetteer, Style style, int width) {
        this.known = known;
        this.style = style;
        this.width = width;
        this.voices = new Voices(known.claims(), gazetteer);
    }

    String of(Incident incident) {
        Ledger ledger = known.ledger(incident);
        Citations citations = new Citations(known.reports(), known.copies());
        StringBuilder out = new StringBuilder();
        new IncidentBlock(voices, citations, style, width).print(ledger, out);
        numbers(ledger, out);
        ties(incident, out);
        heading("Reports", out);
        citations.list().forEach(line -> out.append("  ").append(line).append('\n'));
        return out.toString();
    }

    /** An episode: its claims as of one happening, and its incidents. */
    String of(Episode episode) {
        List<Ledger> parts = episode.incidents().stream().map(known::ledger).toList();
        Citations citations = new Citations(known.reports(), known.copies());
        StringBuilder out = new StringBuilder();
        new IncidentBlock(voices, citations, style, width).print(Ledger.joined(TreeLines.whole(episode), parts), out);
        heading("Incidents", out);
        new IncidentLines(voices, null).table(parts, style, width - 2).lines().forEach(line -> out.append("  ")
                .append(line)
                .append('\n'));
        out.append('\n');
        heading("Reports", out);
        citations.list().forEach(line -> out.append("  ").append(line).append('\n'));
        return out.toString();
    }

    /** What each rule makes of each cell; a rule with its version stands beside every number. */
    private void numbers(Ledger ledger, StringBuilder out) {
        Rows rows = new Rows(2, 1);
        TollRows tolls = new TollRows(voices, new Citations(known.reports(), known.copies()), style);
        for (Estimates.OfCell cell : Estimates.of(ledger)) {
            rows.heading(tolls.label(cell.slot()) + reach(cell));
            for (Estimate estimate : cell.estimates()) {
                rows.add(
                        "  " + estimate.rule(),
                        Phrases.number(estimate) + (estimate.grade().isEmpty() ? "" : "  (" + estimate.grade() + ")"),
                        "");
            }
        }
        if (!rows.isEmpty()) {
            heading("Numbers by rule", out);
            rows.print(out, style, width);
            out.append('\n');
        }
    }

    private static String days(When.Interval days) {
        return Phrases.days(days.start(), days.end());
    }

    private static String reach(Estimates.OfCell cell) {
        return switch (cell.reach()) {
            case WHOLE -> "";
            case SOME_DAYS -> ", " + days(cell.days());
            case OPEN_DAYS -> ", days not told";
            case SUM -> ", " + days(cell.days()) + ", added up";
        };
    }

    private void ties(Incident incident, StringBuilder out) {
        if (incident.ties().isEmpty()) {
            return;
        }
        heading("Why these claims are together", out);
        Rows rows = new Rows(2, 2);
        for (Incident.Tie tie : incident.ties()) {
            rows.add(named(tie.claim()), "with " + named(tie.to()), String.join("; ", tie.reasons()), "");
        }
        rows.print(out, style, width);
        out.append('\n');
    }

    private String named(String id) {
        Claim claim = known.byId().get(id);
        return voices.id(claim) + " " + claim.kind().word();
    }

    String of(Report report) {
        List<Claim> claims = known.claims().stream()
                .filter(claim -> claim.report().equals(report.id()))
                .toList();
        Citations citations = new Citations(known.reports(), known.copies());
        citations.of(List.of(report.id()));
        StringBuilder out = new StringBuilder();
        citations.list().forEach(line -> out.append(line).append('\n'));
        if (known.decided().isTakenBack(report.id())) {
            out.append(style.warning("! Taken back by its sender; its claims count nowhere."))
                    .append('\n');
        }
        dating(report, out);
        out.append('\n');
        report.text()
                .lines()
                .flatMap(line -> Plain.wrapped(Plain.text(line), width).stream())
                .forEach(line -> out.append(line).append('\n'));
        out.append('\n');
        out.append(ClaimTable.of(claims));
        return out.toString();
    }

    private void dating(Report report, StringBuilder out) {
        for (Dating dating : known.datings()) {
            if (dating.report().equals(report.id())) {
                out.append(dating.isSure() ? "Dated by what it tells: " : "One of these days, by what it tells: ")
                        .append(String.join(
                                ", ",
                                dating.days().stream().map(Object::toString).toList()))
                        .append(" (")
                        .append(Plain.text(String.join("; ", dating.reasons())))
                        .append(")\n");
            }
        }
    }

    private void heading(String words, StringBuilder out) {
        out.append(style.strong(words)).append('\n');
    }
}
