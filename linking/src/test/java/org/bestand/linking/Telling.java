package org.bestand.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Gazetteer;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.When;

/** Claims about the war of two countries that do not exist, put together field by field. */
final class Telling {
    private final Kind kind;
    private String id = "c";
    private String report = "a";
    private Phase phase;
    private Stance stance = Stance.ASSERTED;
    private Scope scope = Scope.NEWS;
    private boolean negated;
    private List<Actor> speakers = List.of();
    private List<Actor> agents = List.of();
    private List<Actor> targets = List.of();
    private Count count;
    private When time;
    private List<Place> places = List.of();
    private int at;

    private Telling(Kind kind) {
        this.kind = kind;
    }

    static Telling of(Kind kind) {
        return new Telling(kind);
    }

    static Telling clash() {
        return of(Kind.CLASH).agents("RUR", "SLA");
    }

    static Telling killed(long low, Long high) {
        return of(Kind.KILLED).targets("RUR.MIL").count(low, high);
    }

    Telling id(String value) {
        id = value;
        return this;
    }

    /** The report, and the number of the sentence in it. */
    Telling in(String value, int sentence) {
        report = value;
        id = value + "-" + sentence;
        at = sentence * 100;
        return this;
    }

    Telling phase(Phase value) {
        phase = value;
        return this;
    }

    Telling stance(Stance value) {
        stance = value;
        return this;
    }

    Telling background() {
        scope = Scope.BACKGROUND;
        return this;
    }

    Telling negated() {
        negated = true;
        return this;
    }

    Telling says(String... codes) {
        speakers = actors(codes);
        return this;
    }

    Telling agents(String... codes) {
        agents = actors(codes);
        return this;
    }

    Telling targets(String... codes) {
        targets = actors(codes);
        return this;
    }

    Telling count(long low, Long high) {
        count = new Count(low, high, false, false, null, "", "");
        return this;
    }

    Telling most(long high) {
        count = new Count(null, high, false, false, null, "", "");
        return this;
    }

    Telling vague(long low) {
        count = new Count(low, null, false, true, null, "", "tientallen");
        return this;
    }

    Telling about(long n) {
        count = new Count(n, n, true, false, null, "", "");
        return this;
    }

    Telling on(String... days) {
        List<When.Interval> readings = Arrays.stream(days)
                .map(LocalDate::parse)
                .map(day -> new When.Interval(day, day))
                .toList();
        time = When.oneOf(readings, "maandag");
        return this;
    }

    Telling during(String first, String last) {
        time = When.between(LocalDate.parse(first), LocalDate.parse(last), "toen");
        return this;
    }

    /** The time that is set, in these words. */
    Telling words(String words) {
        time = new When(time.start(), time.end(), words, time.candidates(), "", "");
        return this;
    }

    Telling undated(String words) {
        time = When.unresolved(words);
        return this;
    }

    Telling at(String... names) {
        places = Arrays.stream(names)
                .map(name -> new Place(
                        name,
                        name.equals("Zenda") || name.equals("Strelsau") ? "RUR" : "SLA",
                        null,
                        null,
                        name.equals("Slavonia") ? Precision.COUNTRY : Precision.TOWN,
                        name))
                .toList();
        return this;
    }

    Claim claim() {
        return new Claim(
                id,
                report,
                kind,
                phase,
                stance,
                negated,
                scope,
                speakers,
                agents,
                targets,
                List.of(),
                count,
                null,
                "",
                time,
                places,
                new Evidence("x", new Span(at, at + 1), "x", new Span(at, at + 1)),
                List.of(),
                1);
    }

    Said said(String date) {
        return new Said(claim(), ReportDate.of(date));
    }

    static Report report(String id, String date) {
        return Report.of(id, ReportDate.of(date), "x");
    }

    private static List<Actor> actors(String... codes) {
        return Arrays.stream(codes).map(Actor::of).toList();
    }

    /** Zenda lies 10 km from Strelsau, in its province; Vukograd is far away in the other country. */
    static final class Atlas implements Gazetteer {
        private static final Map<String, Entry> PLACES = Map.of(
                "Strelsau", new Entry("Strelsau", "RUR", 50.0, 14.0, Precision.TOWN, List.of("Hentzau"), 5),
                "Zenda", new Entry("Zenda", "RUR", 50.09, 14.0, Precision.TOWN, List.of("Hentzau"), 3),
                "Vukograd", new Entry("Vukograd", "SLA", 45.0, 17.0, Precision.TOWN, List.of(), 3));

        @Override
        public List<Entry> named(String name, String language) {
            return List.of();
        }

        @Override
        public boolean beginsName(String words, String language) {
            return false;
        }

        @Override
        public Optional<Entry> entry(String englishName, String country) {
            return Optional.ofNullable(PLACES.get(englishName));
        }

        @Override
        public Optional<String> nameIn(String language, String englishName, String country) {
            return Optional.empty();
        }

        @Override
        public Optional<String> countryName(String code) {
            return Optional.empty();
        }
    }
}
