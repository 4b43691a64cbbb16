package org.bestand.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bestand.exchange.Csv;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.ucdp.Comparison;
import org.bestand.exchange.ucdp.Comparison.Match;
import org.bestand.exchange.view.Figures;
import org.bestand.exchange.view.View;
import org.bestand.intake.UcdpGed;
import org.bestand.model.Chronicled;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the record against events that others coded. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells which events of the UCDP Georeferenced Event Dataset are in the record, with their dead and ours side by side.",
            "An event is an incident where they share a party, days and no place speaks against it. Nothing is taken into the record."
        })
final class CompareCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "ucdp_id,ucdp_start,ucdp_end,ucdp_parties,ucdp_place,ucdp_low,ucdp_best,ucdp_high,incident_id,start,end,parties,places,low,best,high,open_above,rule,agree,reasons"
                    .split(","));

    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "ucdp")
    private String format;

    @Parameters(index = "1", paramLabel = "FILE", description = "the CSV of the dataset")
    private Path file;

    @Mixin
    private IncidentFilter filter;

    @Option(names = "--missing", description = "also those events that the record does not have")
    private boolean missing;

    @Option(names = "--rule", paramLabel = "NAME", description = "the rule that derives our dead (default: ucdp)")
    private String rule;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Print print;

    @Mixin
    private RecordOption record;

    CompareCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    /** How it is printed; spelt as on the command line. */
    enum Print {
        table,
        csv
    }

    @Override
    public Integer call() {
        filter.check();
        if (!format.equals("ucdp")) {
            throw new UsageException("there is no format " + format + " to compare with; there is ucdp");
        }
        View view;
        try (Record book = record.openExisting(parts)) {
            view = new Selection(List.of(), filter).view(book, parts, null, Formats.rule(rule));
        }
        Comparison comparison = new Comparison(view);
        List<String> refused = new ArrayList<>();
        List<Match> matches = matches(comparison, refused);
        refused.forEach(sentence -> surroundings.err().println("bestand: " + Plain.text(sentence)));
        List<Match> shown = matches.stream()
                .filter(match -> missing || match.ours() != null)
                .toList();
        if (print == Print.csv) {
            surroundings.out().print(csv(shown, comparison.rule()));
        } else {
            surroundings.out().print(table(shown));
        }
        long found = matches.stream().filter(match -> match.ours() != null).count();
        long agree = matches.stream().filter(Match::agree).count();
        surroundings
                .err()
                .println("bestand: " + matches.size() + " events, " + found
                        + " of them in the record; the dead agree in " + agree + " (ours by " + comparison.rule()
                        + ")");
        return refused.isEmpty() ? Main.FINE : Main.SOME_FAILED;
    }

    private List<Match> matches(Comparison comparison, List<String> refused) {
        List<Match> matches = new ArrayList<>();
        try {
            new UcdpGed(parts.actors()).read(file, event -> matches.add(comparison.of(event)), refused::add);
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " does not exist");
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
        return matches;
    }

    private String table(List<Match> matches) {
        if (matches.isEmpty()) {
            return "No event of the file is in the record.\n";
        }
        Rows rows = new Rows(0, 1, 2, 3, 5);
        for (Match match : matches) {
            Chronicled event = match.event();
            rows.add(
                    Plain.text(event.id()),
                    Phrases.days(event.days().start(), event.days().end()),
                    Plain.text(String.join(" – ", event.parties()) + " " + Phrases.places(event.places())),
                    "theirs " + figures(event.low(), event.best(), event.high(), false),
                    "ours " + (match.ours() == null ? "not in the record" : ours(match.dead())),
                    match.ours() == null
                            ? ""
                            : Plain.text(match.ours().incident().id()));
        }
        StringBuilder out = new StringBuilder();
        rows.print(out, new Style(surroundings.colour()), surroundings.width());
        return out.toString();
    }

    private static String ours(Figures dead) {
        return dead == null ? "no number" : figures(dead.low(), dead.best(), dead.high(), dead.open());
    }

    private static String figures(Long low, Long best, Long high, boolean open) {
        return best + " (" + low + "–" + high + (open ? "+" : "") + ")";
    }

    private static String csv(List<Match> matches, String rule) {
        StringBuilder out = new StringBuilder(Csv.line(COLUMNS));
        matches.forEach(match -> out.append(row(match, rule)));
        return out.toString();
    }

    private static String row(Match match, String rule) {
        Chronicled event = match.event();
        Csv.Row row = new Csv.Row();
        row.text(event.id()).value(event.days().start()).value(event.days().end());
        row.text(String.join("; ", event.parties())).text(names(event.places()));
        row.value(event.low()).value(event.best()).value(event.high());
        if (match.ours() == null) {
            return row.empty(COLUMNS.size() - row.size()).line();
        }
        Incident ours = match.ours().incident();
        row.text(ours.id()).value(ours.earliest()).value(ours.latest());
        row.text(String.join("; ", ours.parties())).text(names(ours.places()));
        Figures dead = match.dead();
        if (dead == null) {
            row.empty(4);
        } else {
            row.value(dead.low()).value(dead.best()).value(dead.high()).value(dead.open());
        }
        return row.text(rule)
                .value(match.agree())
                .text(String.join("; ", match.reasons()))
                .line();
    }

    private static String names(List<Place> places) {
        return places.stream().map(Place::name).collect(Collectors.joining("; "));
    }
}
