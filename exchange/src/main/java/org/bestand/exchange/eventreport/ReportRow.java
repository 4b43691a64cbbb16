package org.bestand.exchange.eventreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bestand.exchange.Csv;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.Sides;
import org.bestand.exchange.view.View;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.Stance;
import org.bestand.model.When;

/** An incident as one report tells it, in a row for each side that has casualties; in one row where none has. */
final class ReportRow {
    private static final String NA = "NA";
    private static final String NO_SIDE = "?";

    private final Incident incident;
    private final List<Claim> claims;
    private final Report report;
    private final Names names;
    private final int actors;

    /**
     * @param claims what the report puts forward of it, in the order of the text; at least one
     * @param actors how many actors a row has
     */
    ReportRow(Incident incident, List<Claim> claims, View view, Names names, int actors) {
        this.incident = incident;
        this.claims = claims;
        this.report = view.reports().get(claims.getFirst().report());
        this.names = names;
        this.actors = actors;
    }

    /** Parties with dead or wounded, in alphabetical order; {@code ?} for those of no party, or where there are none. */
    List<String> sides() {
        TreeSet<String> sides = new TreeSet<>();
        claims.stream().filter(ReportRow::isToll).map(ReportRow::side).forEach(sides::add);
        return sides.isEmpty() ? List.of(NO_SIDE) : List.copyOf(sides);
    }

    private static boolean isToll(Claim claim) {
        return claim.kind() == Kind.KILLED || claim.kind() == Kind.WOUNDED;
    }

    private static String side(Claim claim) {
        List<String> parties =
                claim.targets().stream().map(Actor::party).distinct().toList();
        return parties.size() == 1 ? parties.getFirst() : NO_SIDE;
    }

    String line(String side, Conformance.Gathered gathered) {
        List<Claim> tolls = claims.stream()
                .filter(claim -> isToll(claim) && side(claim).equals(side))
                .toList();
        Csv.Row row = new Csv.Row();
        Place place = place();
        When.Interval days = days();
        text(row, incident.id() + "-" + report.id() + "-" + side);
        text(row, incident.id());
        text(row, place == null ? "" : names.country(place.country()));
        text(row, "");
        certain(row, tolls, side, place, days);
        value(row, days == null ? null : days.start());
        value(row, days == null ? null : days.end());
        place(row, place);
        participants(row, side, tolls, gathered);
        text(row, context());
        text(row, target(tolls));
        figures(row, told(tolls, Kind.KILLED));
        figures(row, told(tolls, Kind.WOUNDED));
        value(row, has(Kind.DISPLACED) ? 1 : 0);
        value(row, has(Kind.DAMAGE) ? 1 : 0);
        source(row);
        return row.line();
    }

    private static Told told(List<Claim> tolls, Kind kind) {
        return Told.of(tolls.stream().filter(claim -> claim.kind() == kind).toList());
    }

    private boolean has(Kind kind) {
        return claims.stream().anyMatch(claim -> claim.kind() == kind);
    }

    /** How many of six things the report tells: a deed, the side, the day, the place, a figure, who says so; one less where it is only alleged. */
    private void certain(Csv.Row row, List<Claim> tolls, String side, Place place, When.Interval days) {
        boolean figure = tolls.stream()
                .anyMatch(claim -> claim.count() != null && !claim.count().vague());
        boolean[] met = {
            has(Kind.CLASH) || has(Kind.ATTACK),
            !side.equals(NO_SIDE),
            days != null && days.start().equals(days.end()),
            place != null,
            figure,
            claims.stream().flatMap(claim -> claim.speakers().stream()).anyMatch(speaker -> !speaker.isUnnamed())
        };
        List<Claim> alleged = tolls.isEmpty() ? claims : tolls;
        int sum = alleged.stream().allMatch(claim -> claim.stance() == Stance.ALLEGED) ? -1 : 0;
        for (boolean one : met) {
            sum += one ? 1 : 0;
        }
        value(row, Math.max(0, sum));
        for (boolean one : met) {
            value(row, one ? 1 : 0);
        }
    }

    /** The days that the report itself leaves open, from the first to the last. */
    private When.Interval days() {
        List<When> times = claims.stream()
                .filter(claim -> claim.kind() == Kind.CLASH || claim.kind() == Kind.ATTACK || isToll(claim))
                .map(Claim::time)
                .filter(time -> time != null && time.isResolved())
                .toList();
        LocalDate first =
                times.stream().map(When::start).min(LocalDate::compareTo).orElse(null);
        LocalDate last = times.stream().map(When::end).max(LocalDate::compareTo).orElse(null);
        return first == null ? null : new When.Interval(first, last);
    }

    /** The finest place that the report tells. */
    private Place place() {
        return claims.stream()
                .flatMap(claim -> claim.places().stream())
                .filter(place -> place.precision() != Precision.NONE)
                .min(Comparator.comparing(Place::precision))
                .orElse(null);
    }

    private static void place(Csv.Row row, Place place) {
        if (place == null) {
            for (int i = 0; i < 5; i++) {
                value(row, null);
            }
            return;
        }
        text(row, place.name());
        text(row, place.text());
        value(row, place.lat());
        value(row, place.lon());
        value(row, precision(place.precision()));
    }

    /** Higher is finer, unlike at UCDP and ACLED. */
    private static Integer precision(Precision precision) {
        return switch (precision) {
            case SPOT -> 6;
            case TOWN -> 5;
            case AREA -> 4;
            case DISTRICT -> 3;
            case PROVINCE, REGION, BORDER -> 2;
            case COUNTRY -> 1;
            case NONE -> null;
        };
    }

    /** The side of the row first, then who else acts or suffers, in the order in which the report names them. */
    private void participants(Csv.Row row, String side, List<Claim> tolls, Conformance.Gathered gathered) {
        List<Actor> all = new ArrayList<>();
        if (!side.equals(NO_SIDE) || !tolls.isEmpty()) {
            all.add(Participant.victims(side, tolls));
        }
        claims.stream()
                .filter(claim -> claim.kind() == Kind.CLASH
                        || claim.kind() == Kind.ATTACK
                        || claim.kind().isToll())
                .flatMap(claim -> Stream.concat(claim.agents().stream(), claim.targets().stream()))
                .forEach(actor -> {
                    if (all.stream().noneMatch(other -> Participant.areOne(other, actor))) {
                        all.add(actor);
                    }
                });
        if (all.size() > actors) {
            gathered.lose("rows with more than six actors, of whom the first six stand", incident.id());
        }
        for (int i = 0; i < actors; i++) {
            if (i < all.size()) {
                boolean isVictim = i == 0 && !tolls.isEmpty() || isStruck(all.get(i));
                new Participant(all.get(i), claims, names).cells(isVictim).forEach(cell -> value(row, cell));
            } else {
                Participant.COLUMNS.forEach(column -> value(row, null));
            }
        }
    }

    private boolean isStruck(Actor actor) {
        return claims.stream()
                .filter(ReportRow::isToll)
                .flatMap(claim -> claim.targets().stream())
                .anyMatch(target -> Participant.areOne(target, actor));
    }

    private String context() {
        if (has(Kind.CLASH)) {
            return "Clash";
        }
        return has(Kind.ATTACK) ? "Military operation" : "Unknown";
    }

    private static String target(List<Claim> tolls) {
        if (tolls.isEmpty()) {
            return "Unknown";
        }
        if (tolls.stream().allMatch(Sides::strikesCivilians)) {
            return "Citizens";
        }
        boolean forces = tolls.stream()
                .map(Told::group)
                .filter(Objects::nonNull)
                .anyMatch(group -> group.name().equals("MIL") || group.name().equals("POL"));
        return forces ? "Security forces" : "Unknown";
    }

    /** Best, low, high: another order than UCDP's. */
    private static void figures(Csv.Row row, Told told) {
        value(row, told.best());
        value(row, told.low());
        value(row, told.high());
    }

    private void source(Csv.Row row) {
        String author = report.source().isBlank() ? report.id() : report.source();
        String date = report.date().iso().isEmpty() ? NA : report.date().iso();
        text(row, (author + " (" + date + ") " + report.title()).strip());
        value(row, 0);
        text(row, report.source());
        text(row, "");
        value(row, 0);
        value(row, 0);
        text(row, "Event report");
        text(row, "None");
    }

    private static void text(Csv.Row row, String words) {
        row.text(words.isBlank() ? NA : words);
    }

    private static void value(Csv.Row row, Object value) {
        if (value instanceof String words) {
            text(row, words);
        } else {
            row.value(value == null ? NA : value);
        }
    }
}
