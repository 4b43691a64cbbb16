package org.bestand.reading.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.bestand.model.When.Interval;
import org.bestand.reading.mention.TimeMention.Type;
import org.bestand.reading.syntax.Tree;

/**
 * Finds the times that a sentence names and works them out against the report's date: once for what has happened, once for what is
 * still to come. Where only the report's month is known, all days that the words may mean are candidates; where nothing is known, only
 * times with a year of their own are worked out. Thread-safe.
 */
public final class TimeFinder {
    private static final Comparator<Interval> BY_TIME =
            Comparator.comparing(Interval::start).thenComparing(Interval::end);

    private final TimeRules rules;
    private final TimeJoiner joiner;

    public TimeFinder(TimeRules rules) {
        this.rules = rules;
        this.joiner = new TimeJoiner(rules);
    }

    /** The times of a sentence in the order of its words. */
    public List<TimeMention> find(Tree tree, ReportDate date) {
        Wording wording = Wording.of(tree);
        List<TimePiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < wording.size()) {
            TimePiece piece = rules.pieceAt(wording, at).orElse(null);
            if (piece != null && isTime(wording, piece)) {
                pieces.add(piece);
            }
            at = piece == null ? at + 1 : piece.last() + 1;
        }
        return joiner.join(wording, pieces).stream()
                .map(piece -> mention(wording, piece, date))
                .toList();
    }

    private boolean isTime(Wording wording, TimePiece piece) {
        if (piece.type() == null) {
            return false;
        }
        return !piece.means(TimeOperation.YEAR) || piece.last() > piece.first() || isYear(wording, piece.first());
    }

    /**
     * Four digits are a year behind a word that leads to one, or where nothing follows that they could count; behind a word that leads to other
     * numbers as well they are none where the tree counts the next noun with them ("the flight of 2000 villagers").
     */
    private boolean isYear(Wording wording, int at) {
        if (rules.words().leadsToYear(wording.form(at - 1))) {
            boolean counts = wording.word(at).baseRelation().equals("nummod")
                    && wording.word(at).head() == at + 1;
            return !counts || rules.words().leadsToYearOnly(wording.form(at - 1));
        }
        String next = at + 1 < wording.size() ? wording.word(at + 1).upos() : "PUNCT";
        boolean counts = List.of("NOUN", "ADJ", "PROPN", "NUM").contains(next);
        return !counts && wording.word(at).baseRelation().equals("nmod");
    }

    private static TimeMention mention(Wording wording, TimePiece piece, ReportDate date) {
        String text = wording.text(piece.first(), piece.last());
        return new TimeMention(
                new Range(piece.first(), piece.last()),
                when(piece, date, false, text),
                when(piece, date, true, text),
                piece.type(),
                piece.shift(),
                piece.clock() != null && piece.clock().local());
    }

    private static When when(TimePiece piece, ReportDate date, boolean ahead, String text) {
        List<Interval> readings = piece.isOnlyClock()
                ? ahead ? nextMidnight(piece.clock(), date) : List.of()
                : readings(piece.meaning(), date, ahead);
        if (piece.type() == Type.UNTIL && ahead) {
            readings = readings.stream()
                    .map(interval -> fromReport(interval, date))
                    .toList();
        }
        Clock clock = piece.clock();
        if (clock == null) {
            return When.oneOf(readings, text);
        }
        List<Interval> days = readings.stream()
                .map(interval -> piece.meaning().isNight() ? ofNight(interval, clock) : interval)
                .toList();
        return When.oneOf(days, text).at(clock.time(), clock.zone());
    }

    /** What is to come until a day begins with the report's day. */
    private static Interval fromReport(Interval until, ReportDate date) {
        return date instanceof ReportDate.Day day && !day.day().isAfter(until.end())
                ? new Interval(day.day(), until.end())
                : until;
    }

    /** Midnight to come is the beginning of the next day. */
    private static List<Interval> nextMidnight(Clock clock, ReportDate date) {
        if (!clock.isMidnight() || !(date instanceof ReportDate.Day day)) {
            return List.of();
        }
        LocalDate next = day.day().plusDays(1);
        return List.of(new Interval(next, next));
    }

    /** The day of a night to which a clock time belongs. */
    private static Interval ofNight(Interval night, Clock clock) {
        LocalDate day = clock.isBeforeNoon() ? night.end() : night.start();
        return new Interval(day, day);
    }

    private static List<Interval> readings(Meaning meaning, ReportDate date, boolean ahead) {
        Stream<Asked> days =
                switch (date) {
                    case ReportDate.Day day -> Stream.of(new Asked(day.day(), ahead, true));
                    case ReportDate.Month month ->
                        meaning.isDaily()
                                ? month.earliest()
                                        .datesUntil(month.latest().plusDays(1))
                                        .map(day -> new Asked(day, ahead, false))
                                : Stream.of(new Asked(ahead ? month.earliest() : month.latest(), ahead, false));
                    case ReportDate.Unknown unknown ->
                        meaning.isAbsolute() ? Stream.of(new Asked(LocalDate.EPOCH, ahead, false)) : Stream.empty();
                };
        return days.flatMap(asked -> meaning.readings(asked).stream())
                .distinct()
                .sorted(BY_TIME)
                .toList();
    }
}
