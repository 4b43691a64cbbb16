package org.bestand.exchange.eventreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.exchange.Csv;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.Sides;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Scope;

/** Incidents as the event-report table of the R package eventreport: 108 columns; what is not stated is {@code NA}. */
public final class EventReport implements Format {
    private static final int ACTORS = 6;
    static final List<String> COLUMNS = columns();

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "id,event_id,country,election,certain,certain1,certain2,certain3,certain4,certain5,certain6,date_start,date_end,city,location,latitude,longitude,geo_precision"
                        .split(",")));
        for (int n = 1; n <= ACTORS; n++) {
            String actor = "actor" + n;
            Participant.COLUMNS.forEach(column -> columns.add(actor + column));
        }
        columns.addAll(List.of(
                "event_context,target,deaths_best,deaths_low,deaths_high,injuries_best,injuries_low,injuries_high,displacement,damage,source,number_of_sources,source_author,source_type,source_classification,sampling,unit_of_analysis,aggregation"
                        .split(",")));
        return List.copyOf(columns);
    }

    @Override
    public String name() {
        return "eventreport";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String profile() {
        return "eventreport-0.1.2/1";
    }

    /** A script in R: the functions of that name in the package aggregate the data that it comes with, whatever they are given. */
    @Override
    public Map<String, String> companions() {
        try (InputStream script = EventReport.class.getResourceAsStream("aggregate.R")) {
            return Map.of("R", new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("aggregate.R", e);
        }
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Conformance.Gathered gathered = new Conformance.Gathered();
        gathered.rule(
                "no figure is merged: where a report gives several for one side, low and high hold them all and best is NA");
        Csv.head(COLUMNS, null, out);
        Names names = new Names(view.claims(), view.places());
        for (Ledger ledger : view.incidents()) {
            if (!isLeftOut(ledger, gathered)) {
                for (List<Claim> claims : byReport(ledger, view, gathered).values()) {
                    write(new ReportRow(ledger.incident(), claims, view, names, ACTORS), gathered, out);
                }
            }
        }
        return gathered.done();
    }

    private static void write(ReportRow report, Conformance.Gathered gathered, OutputStream out) throws IOException {
        for (String side : report.sides()) {
            Csv.put(report.line(side, gathered), out);
            gathered.row();
        }
    }

    private static boolean isLeftOut(Ledger ledger, Conformance.Gathered gathered) {
        Incident incident = ledger.incident();
        String reason = incident.sort() == Incident.Sort.TRUCE
                ? "a truce is no event"
                : incident.scope() == Scope.BACKGROUND ? "reports only recall it" : null;
        if (reason != null) {
            gathered.lose("incidents left out, " + reason, incident.id());
        }
        return reason != null;
    }

    /** What each report puts forward as news; a reprint is the report that it reprints. */
    private static Map<String, List<Claim>> byReport(Ledger ledger, View view, Conformance.Gathered gathered) {
        Map<String, List<Claim>> byReport = new TreeMap<>();
        for (Claim claim : Sides.put(ledger)) {
            if (claim.scope() != Scope.NEWS) {
                gathered.lose("claims left out, they only recall", claim.id());
            } else if (!view.origin(claim.report()).equals(claim.report())) {
                gathered.lose("claims left out, their report reprints another", claim.id());
            } else {
                byReport.computeIfAbsent(claim.report(), r -> new ArrayList<>()).add(claim);
                lose(claim, gathered);
            }
        }
        ledger.others().stream()
                .map(said -> said.claim())
                .filter(claim -> !claim.isPut())
                .forEach(claim -> gathered.lose("claims left out, they are denied, negated or planned", claim.id()));
        return new LinkedHashMap<>(byReport);
    }

    private static void lose(Claim claim, Conformance.Gathered gathered) {
        boolean toll = claim.kind() == Kind.KILLED || claim.kind() == Kind.WOUNDED;
        if (toll && claim.count() != null && claim.count().vague()) {
            gathered.lose("claims whose figure is words alone, which is NA", claim.id());
        }
        if (claim.kind().isToll() && !toll) {
            gathered.lose("claims of a toll that is neither dead nor wounded", claim.id());
        }
        if (!claim.speakers().isEmpty()) {
            gathered.lose("claims without who says it in the report", claim.id());
        }
    }
}
