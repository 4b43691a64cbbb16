package org.bestand.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Place;
import org.bestand.model.When;

/**
 * Claims for a spreadsheet: RFC 4180, one row a claim, several values of a cell between semicolons. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
public final class ClaimCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "report",
            "kind",
            "phase",
            "stance",
            "negated",
            "scope",
            "speakers",
            "agents",
            "targets",
            "mediators",
            "low",
            "high",
            "about",
            "vague",
            "of",
            "unit",
            "count_text",
            "means",
            "content",
            "start",
            "end",
            "candidates",
            "clock",
            "zone",
            "time_text",
            "places",
            "countries",
            "precision",
            "lat",
            "lon",
            "quote",
            "quote_start",
            "quote_end",
            "trigger",
            "trigger_start",
            "trigger_end",
            "rules",
            "confidence",
            "incident");

    private ClaimCsv() {}

    /** The names of the columns, with the line's end. */
    public static String header() {
        return Csv.line(COLUMNS);
    }

    /**
     * One claim, with the line's end.
     *
     * @param incident id of its incident; empty where it has none or they are not wanted
     */
    public static String row(Claim claim, String incident) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.addAll(text(claim.id(), claim.report(), claim.kind().word()));
        cells.add(claim.phase() == null ? "" : claim.phase().word());
        cells.addAll(List.of(
                claim.stance().word(),
                String.valueOf(claim.negated()),
                claim.scope().word()));
        cells.addAll(text(
                actors(claim.speakers()), actors(claim.agents()), actors(claim.targets()), actors(claim.mediators())));
        count(claim.count(), cells);
        cells.add(claim.means() == null ? "" : claim.means().word());
        cells.addAll(text(claim.content()));
        time(claim.time(), cells);
        places(claim.places(), cells);
        evidence(claim, cells);
        cells.addAll(text(String.join(";", claim.rules())));
        cells.add(String.valueOf(claim.confidence()));
        cells.add(incident);
        return Csv.line(cells);
    }

    private static void count(Count count, List<String> cells) {
        if (count == null) {
            cells.addAll(List.of("", "", "", "", "", "", ""));
            return;
        }
        cells.add(count.low() == null ? "" : count.low().toString());
        cells.add(count.high() == null ? "" : count.high().toString());
        cells.add(String.valueOf(count.about()));
        cells.add(String.valueOf(count.vague()));
        cells.add(count.of() == null ? "" : count.of().name());
        cells.addAll(text(count.unit(), count.text()));
    }

    private static void time(When time, List<String> cells) {
        if (time == null) {
            cells.addAll(List.of("", "", "", "", "", ""));
            return;
        }
        cells.add(time.start() == null ? "" : time.start().toString());
        cells.add(time.end() == null ? "" : time.end().toString());
        cells.add(time.candidates().stream().map(c -> c.start() + "/" + c.end()).collect(Collectors.joining(";")));
        cells.addAll(text(time.clock(), time.zone(), time.text()));
    }

    private static void places(List<Place> places, List<String> cells) {
        cells.addAll(text(
                joined(places.stream().map(Place::name).toList()),
                joined(places.stream().map(Place::country).toList())));
        cells.add(joined(places.stream().map(p -> p.precision().word()).toList()));
        cells.add(joined(places.stream()
                .map(p -> p.lat() == null ? "" : p.lat().toString())
                .toList()));
        cells.add(joined(places.stream()
                .map(p -> p.lon() == null ? "" : p.lon().toString())
                .toList()));
    }

    private static void evidence(Claim claim, List<String> cells) {
        var evidence = claim.evidence();
        cells.addAll(text(evidence.quote()));
        cells.add(String.valueOf(evidence.span().start()));
        cells.add(String.valueOf(evidence.span().end()));
        cells.addAll(text(evidence.trigger()));
        cells.add(String.valueOf(evidence.triggerSpan().start()));
        cells.add(String.valueOf(evidence.triggerSpan().end()));
    }

    private static String actors(List<Actor> actors) {
        return joined(actors.stream()
                .map(actor -> (actor.via() ? "via " : "")
                        + (actor.hedged() ? "perhaps " : "")
                        + actor.code()
                        + (actor.name().isEmpty() ? "" : " (" + actor.name() + ")"))
                .toList());
    }

    /** Empty where all are empty, so that no cell is a row of bare semicolons. */
    private static String joined(List<String> values) {
        return values.stream().allMatch(String::isEmpty) ? "" : String.join(";", values);
    }

    private static List<String> text(String... cells) {
        return Arrays.stream(cells).map(Csv::defused).toList();
    }
}
