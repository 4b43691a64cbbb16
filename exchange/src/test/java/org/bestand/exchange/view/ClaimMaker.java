package org.bestand.exchange.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/** A claim for a test, slot by slot; what is not said is empty. */
public final class ClaimMaker {
    private final String id;
    private final Kind kind;
    private Phase phase;
    private Stance stance = Stance.ASSERTED;
    private boolean negated;
    private Scope scope = Scope.NEWS;
    private List<Actor> speakers = List.of();
    private List<Actor> agents = List.of();
    private List<Actor> targets = List.of();
    private List<Actor> mediators = List.of();
    private Count count;
    private Means means;
    private String content = "";
    private When time;
    private final List<Place> places = new ArrayList<>();

    public ClaimMaker(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    public ClaimMaker phase(Phase value) {
        phase = value;
        return this;
    }

    public ClaimMaker stance(Stance value) {
        stance = value;
        return this;
    }

    public ClaimMaker negated() {
        negated = true;
        return this;
    }

    public ClaimMaker recalled() {
        scope = Scope.BACKGROUND;
        return this;
    }

    public ClaimMaker says(Actor... who) {
        speakers = List.of(who);
        return this;
    }

    public ClaimMaker says(String code) {
        return says(Actor.of(code));
    }

    public ClaimMaker by(String... codes) {
        agents = actors(codes);
        return this;
    }

    public ClaimMaker on(String... codes) {
        targets = actors(codes);
        return this;
    }

    public ClaimMaker through(String... codes) {
        mediators = actors(codes);
        return this;
    }

    private static List<Actor> actors(String... codes) {
        return List.of(codes).stream().map(Actor::of).toList();
    }

    public ClaimMaker count(Long low, Long high, VictimGroup of) {
        count = new Count(low, high, false, false, of, "", low == null ? "hooguit " + high : String.valueOf(low));
        return this;
    }

    public ClaimMaker exactly(long number, VictimGroup of) {
        return count(number, number, of);
    }

    public ClaimMaker about(long number, VictimGroup of) {
        count = new Count(number, number, true, false, of, "", "ongeveer " + number);
        return this;
    }

    public ClaimMaker vaguely(long low, VictimGroup of, String words) {
        count = new Count(low, null, false, true, of, "", words);
        return this;
    }

    public ClaimMaker means(Means value) {
        means = value;
        return this;
    }

    public ClaimMaker content(String words) {
        content = words;
        return this;
    }

    public ClaimMaker day(String day) {
        return time(When.between(LocalDate.parse(day), LocalDate.parse(day), "die dag"));
    }

    public ClaimMaker time(When when) {
        time = when;
        return this;
    }

    public ClaimMaker at(Place... where) {
        places.addAll(List.of(where));
        return this;
    }

    /** The claim, read from the sentence of a report that holds these words; the words are its trigger. */
    public Claim in(Report report, String words) {
        String text = report.text();
        int found = text.indexOf(words);
        int start = text.lastIndexOf(". ", found) < 0 ? 0 : text.lastIndexOf(". ", found) + 2;
        int end = text.indexOf('.', found) + 1;
        return new Claim(
                id,
                report.id(),
                kind,
                phase,
                stance,
                negated,
                scope,
                speakers,
                agents,
                targets,
                mediators,
                count,
                means,
                content,
                time,
                places,
                new Evidence(
                        text.substring(start, end),
                        span(text, start, end),
                        words,
                        span(text, found, found + words.length())),
                List.of("test.rule"),
                0.9);
    }

    private static Span span(String text, int start, int end) {
        return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }
}
