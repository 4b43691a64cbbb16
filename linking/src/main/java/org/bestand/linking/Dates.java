package org.bestand.linking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.TimeWords;
import org.bestand.model.TimeWords.Told;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/**
 * Works out of which day a report is that does not say so. Where another report, or another sentence of its own, fixes the days of a
 * happening that it tells of, each of its words for a time must come to those days; the days of saying for which all do are left.
 */
final class Dates {
    /** What happened over more days than these fixes no day of saying. */
    private static final int SHORT = 7;

    /** How long after a happening a report of it is looked for; words that fit its last day as well bound nothing. */
    private static final int WINDOW = 400;

    /** How long after a happening it is told of as of last Tuesday, or of last night. */
    private static final int SOON = 31;

    private final TimeWords words;
    private final Places places;
    private final Map<List<String>, List<Chronicled>> chronicle = new HashMap<>();

    /**
     * @param chronicle events of other people's chronicles, which fix days as reports do
     */
    Dates(TimeWords words, Places places, List<Chronicled> chronicle) {
        this.words = words;
        this.places = places;
        chronicle.stream()
                .filter(event ->
                        Times.days(event.days()) <= SHORT && event.parties().size() > 1)
                .forEach(event -> this.chronicle
                        .computeIfAbsent(event.parties(), p -> new ArrayList<>())
                        .add(event));
    }

    /** What is left of the days of one report, and why. */
    private static final class Left {
        final Set<LocalDate> days = new TreeSet<>();
        final Set<String> reasons = new LinkedHashSet<>();
        boolean isOpen = true; // no words were met yet

        void keep(Predicate<LocalDate> fits, String reason) {
            int before = days.size();
            days.removeIf(fits.negate());
            if (isOpen || days.size() < before) {
                reasons.add(reason);
            }
            isOpen = false;
        }
    }

    /**
     * The days that a report without a day of its own can be of; empty where nothing bounds them.
     *
     * @param strands what it tells of, in an order that hangs on its text alone
     * @param happening all strands of the happening that a strand is of
     */
    Optional<Dating> of(Report report, List<Strand> strands, Function<Strand, List<Strand>> happening) {
        if (report.date() instanceof ReportDate.Day) {
            return Optional.empty();
        }
        Left left = null;
        for (Strand strand : strands) {
            Optional<Interval> days = strand.scope() == Scope.NEWS
                    ? anchor(strand, happening.apply(strand)).or(() -> byChronicle(strand, report))
                    : Optional.empty();
            if (days.isPresent()) {
                left = left == null ? possible(report, days.get()) : left;
                narrow(strand, report, days.get(), left);
            }
        }
        return left == null ? Optional.empty() : dating(report, left);
    }

    private static Optional<Dating> dating(Report report, Left left) {
        boolean isBounded = !left.isOpen && !left.days.isEmpty() && left.days.size() < days(report);
        return isBounded
                ? Optional.of(new Dating(report.id(), List.copyOf(left.days), List.copyOf(left.reasons)))
                : Optional.empty();
    }

    private static int days(Report report) {
        return report.date() instanceof ReportDate.Month month ? month.month().lengthOfMonth() : WINDOW;
    }

    /** The days of the happening, where something fixes them: the fewest, of those the first. */
    private static Optional<Interval> anchor(Strand strand, List<Strand> happening) {
        List<Interval> fixed = new ArrayList<>();
        for (Strand other : happening) {
            if (other != strand && other.times().size() == 1) {
                fixed.add(other.times().getFirst());
            }
        }
        strand.claims().stream()
                .map(Claim::time)
                .filter(time -> time != null && time.readings().size() == 1)
                .forEach(time -> fixed.add(time.readings().getFirst()));
        return fixed.stream()
                .filter(interval -> Times.days(interval) <= SHORT)
                .min(Comparator.comparingLong(Times::days).thenComparing(Interval::start));
    }

    /** The days of the one event of the same parties that the strand can be of. */
    private Optional<Interval> byChronicle(Strand strand, Report report) {
        if (!strand.isOpen()) {
            return Optional.empty();
        }
        List<Chronicled> events = chronicle.getOrDefault(List.copyOf(strand.parties()), List.of());
        return strand.times().isEmpty() ? byTown(strand, report, events) : byReadings(strand, events);
    }

    /** Of the readings of its time the one on which alone the chronicles have something. */
    private static Optional<Interval> byReadings(Strand strand, List<Chronicled> events) {
        return only(strand.times().stream()
                .filter(reading -> Times.days(reading) <= SHORT)
                .filter(reading ->
                        events.stream().anyMatch(event -> event.days().overlaps(reading)))
                .toList());
    }

    /**
     * Where not even a month is known the parties fight on too many days: it must be the only event in its town that all its words for times can
     * be of.
     */
    private Optional<Interval> byTown(Strand strand, Report report, List<Chronicled> events) {
        List<Told> told = told(strand).stream()
                .filter(claim -> claim.time() != null)
                .flatMap(claim -> words.in(claim.time().text(), report.language()).stream())
                .filter(one -> one.lasting() == 0)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : only(events.stream()
                        .filter(event -> places.areNear(strand.places(), event.places()))
                        .map(Chronicled::days)
                        .filter(days -> told.stream().allMatch(one -> canBeOf(one, days)))
                        .toList());
    }

    private static Optional<Interval> only(List<Interval> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean canBeOf(Told told, Interval days) {
        return isShort(told.on(new ReportDate.Day(days.end()), false))
                && days.start().datesUntil(days.end().plusDays(SOON)).anyMatch(day -> comesTo(told, day, days));
    }

    private static List<Claim> told(Strand strand) {
        return strand.claims().stream()
                .filter(claim -> claim.scope() == Scope.NEWS && claim.stance() != Stance.PLANNED)
                .toList();
    }

    private void narrow(Strand strand, Report report, Interval days, Left left) {
        left.days.removeIf(day -> day.isBefore(days.start()));
        List<Claim> told = told(strand);
        told.forEach(claim -> byOwnTime(claim, report, days, left));
        if (!left.isOpen) {
            told.forEach(claim -> bySaying(claim, report, days, left));
        }
    }

    private static Left possible(Report report, Interval days) {
        Left left = new Left();
        LocalDate first = report.date() instanceof ReportDate.Month month ? month.earliest() : days.start();
        LocalDate last = report.date() instanceof ReportDate.Month month ? month.latest() : first.plusDays(WINDOW);
        first.datesUntil(last.plusDays(1)).forEach(left.days::add);
        return left;
    }

    private void byOwnTime(Claim claim, Report report, Interval days, Left left) {
        if (claim.time() == null || claim.time().readings().size() == 1) {
            return;
        }
        for (Told told : words.in(claim.time().text(), report.language())) {
            String said = "“" + claim.time().text() + "” ";
            if (told.lasting() > 0) {
                left.keep(day -> hasLasted(days, told.lasting(), day), said + "since " + worded(days));
            } else if (isShort(told.on(new ReportDate.Day(days.end()), false))) {
                left.keep(day -> comesTo(told, day, days), said + "is " + worded(days));
            }
        }
    }

    /** Who counts both the first and the last day comes to one more than who counts the days between. */
    private static boolean hasLasted(Interval begun, int lasting, LocalDate day) {
        return !day.isBefore(begun.end().plusDays(lasting - 1L))
                && !day.isAfter(begun.start().plusDays(lasting));
    }

    private static boolean comesTo(Told told, LocalDate said, Interval days) {
        When when = told.on(new ReportDate.Day(said), false);
        return when.readings().stream().anyMatch(days::overlaps);
    }

    private static boolean isShort(When when) {
        return when.isResolved() && when.readings().stream().allMatch(interval -> Times.days(interval) <= SHORT);
    }

    /** A toll that somebody gave "yesterday" was not given before it happened. */
    private void bySaying(Claim claim, Report report, Interval days, Left left) {
        if (!claim.kind().isToll() || claim.speakers().isEmpty()) {
            return;
        }
        for (Told told : words.in(claim.evidence().quote(), report.language())) {
            When when = told.on(new ReportDate.Day(days.end()), false);
            boolean isOwn = claim.time() != null && claim.time().text().contains(when.text());
            if (!isOwn && told.lasting() == 0 && isShort(when)) {
                left.keep(
                        day -> !told.on(new ReportDate.Day(day), false).end().isBefore(days.start()),
                        "“" + when.text() + "” a toll of it was given");
            }
        }
    }

    private static String worded(Interval days) {
        DateTimeFormatter iso = DateTimeFormatter.ISO_LOCAL_DATE;
        return days.start().equals(days.end())
                ? iso.format(days.start())
                : iso.format(days.start()) + " to " + iso.format(days.end());
    }
}
