package org.bestand.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.bestand.linking.ReportRead;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/** A text that grows sentence by sentence, with the claims that stand in it. Its signs are all of one code point and one char. */
final class Article {
    private final String id;
    private final Random chance;
    private final ReportDate date;
    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();
    private int from;

    Article(String id, Random chance, ReportDate date) {
        this.id = id;
        this.chance = chance;
        this.date = date;
    }

    /** What a claim says, before it has words. */
    static final class Told {
        private final Kind kind;
        private List<Actor> speakers = List.of();
        private List<Actor> agents = List.of();
        private List<Actor> targets = List.of();
        private List<Actor> mediators = List.of();
        private Stance stance = Stance.ASSERTED;
        private Scope scope = Scope.NEWS;
        private Phase phase;
        private Count count;
        private Means means;
        private String content = "";
        private When time;
        private List<Place> places = List.of();

        Told(Kind kind) {
            this.kind = kind;
        }

        Told by(Stance how, Actor... speakers) {
            this.stance = how;
            this.speakers = List.of(speakers);
            return this;
        }

        Told of(List<Actor> agents, List<Actor> targets) {
            this.agents = agents;
            this.targets = targets;
            return this;
        }

        Told through(Phase course, List<Actor> mediators) {
            this.phase = course;
            this.mediators = mediators;
            return this;
        }

        Told at(When when, List<Place> where) {
            this.time = when;
            this.places = where;
            return this;
        }

        Told with(Count many, Means weapon) {
            this.count = many;
            this.means = weapon;
            return this;
        }

        Told about(String what, Scope reach) {
            this.content = what;
            this.scope = reach;
            return this;
        }
    }

    /** Writes a sentence, with some word in the place of each upright stroke: reports that tell alike are no copies. */
    Article say(String sentence) {
        if (!text.isEmpty()) {
            text.append(text.charAt(text.length() - 1) == '\n' ? "" : " ");
        }
        from = text.length();
        for (int i = 0; i < sentence.length(); i++) {
            text.append(sentence.charAt(i) == '|' ? Happening.word(chance) : sentence.substring(i, i + 1));
        }
        return this;
    }

    void paragraph() {
        text.append("\n\n");
    }

    /** Adds a claim that the last sentence makes, by a word of it. */
    Article claim(String trigger, Told told) {
        String quote = text.substring(from);
        int at = from + quote.indexOf(trigger);
        Evidence evidence =
                new Evidence(quote, new Span(from, text.length()), trigger, new Span(at, at + trigger.length()));
        claims.add(new Claim(
                String.format("%016x", new SplittableRandom((long) id.hashCode() << 8 | claims.size()).nextLong()),
                id,
                told.kind,
                told.phase,
                told.stance,
                false,
                told.scope,
                told.speakers,
                told.agents,
                told.targets,
                told.mediators,
                told.count,
                told.means,
                told.content,
                told.time,
                told.places,
                evidence,
                List.of("made-up." + told.kind.word()),
                1));
        return this;
    }

    /** A day as such a report can tell it: one that has no day itself leaves open which week is meant, or says nothing at all. */
    When on(LocalDate day, String words) {
        return switch (date) {
            case ReportDate.Day known -> When.between(day, day, words);
            case ReportDate.Month open -> When.oneOf(weeks(open.month(), day), words);
            case ReportDate.Unknown unknown -> When.unresolved(words);
        };
    }

    private static List<Interval> weeks(YearMonth month, LocalDate day) {
        return day.minusWeeks(5)
                .datesUntil(day.plusWeeks(6), java.time.Period.ofWeeks(1))
                .filter(other -> YearMonth.from(other).equals(month))
                .map(other -> new Interval(other, other))
                .toList();
    }

    ReportRead read(String title, String outlet) {
        String address = "https://" + outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/" + id;
        return new ReportRead(new Report(id, date, title, text.toString(), address, outlet, "nl"), claims);
    }
}
