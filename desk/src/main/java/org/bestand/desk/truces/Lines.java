package org.bestand.desk.truces;

import java.util.ArrayList;
import java.util.List;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;
import org.bestand.record.Overview;

/** Truces as lines of the page and as rows of data. */
final class Lines {
    /** What the rows of data hold. */
    static final List<String> COLUMNS = List.of(
            "incident",
            "scope",
            "parties",
            "brokers",
            "from",
            "to",
            "phase",
            "violations",
            "violation_claims",
            "denials",
            "denial_claims",
            "ended",
            "ended_claims",
            "claims",
            "reports");

    private final Words words;
    private final Labels labels;
    private final Told told;

    Lines(Words words) {
        this.words = words;
        this.labels = new Labels(words);
        this.told = new Told(words);
    }

    TrucesPage.Line line(Row row, Truce truce) {
        Overview overview = row.overview();
        return new TrucesPage.Line(
                words.parties(overview.parties()),
                "/incidents/" + Paths.of(overview.id()),
                labels.recalled(overview.scope()),
                labels.when(overview.times()),
                truce.brokers().stream().map(words::actor).distinct().toList(),
                overview.phase() == null
                        ? ""
                        : words.of("phase." + overview.phase().word()),
                truce.violations().stream().map(this::said).toList(),
                truce.denials().stream().map(this::said).toList(),
                truce.ended().stream().map(this::said).toList());
    }

    private TrucesPage.Said said(Claim claim) {
        return new TrucesPage.Said(
                what(claim),
                told.speakers(claim),
                told.stance(claim),
                "/reports/" + Paths.of(claim.report()) + "#w-" + Paths.of(claim.id()));
    }

    /** Who is said to have done it; for an accusation whom it is put down to. */
    private String what(Claim claim) {
        List<Actor> doers = claim.kind() == Kind.ACCUSE ? claim.targets() : claim.agents();
        String who = doers.isEmpty() ? words.of("truces.somebody") : told.actors(doers);
        String phase =
                claim.phase() == null ? "" : words.of("phase." + claim.phase().word());
        String what = claim.kind() == Kind.ACCUSE ? words.of("truces.by", who) : words.of("truces.put", phase, who);
        return claim.negated() ? words.of("not", what) : what;
    }

    List<Object> cells(Row row, Truce truce) {
        Overview overview = row.overview();
        List<Interval> times = overview.times();
        List<Object> cells = new ArrayList<>();
        cells.add(overview.id());
        cells.add(overview.scope() == Scope.NEWS ? "news" : "background");
        cells.add(overview.parties());
        cells.add(truce.brokers().stream().map(Actor::code).distinct().toList());
        cells.add(times.isEmpty() ? null : times.getFirst().start().toString());
        cells.add(times.isEmpty() ? null : times.getLast().end().toString());
        cells.add(overview.phase() == null ? null : overview.phase().word());
        add(cells, truce.violations());
        add(cells, truce.denials());
        add(cells, truce.ended());
        cells.add(overview.claims());
        cells.add(overview.reports());
        return cells;
    }

    private static void add(List<Object> cells, List<Claim> claims) {
        cells.add(claims.size());
        cells.add(claims.stream().map(Claim::id).toList());
    }
}
