package org.bestand.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bestand.linking.Linker;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Evidence;
import org.bestand.model.Gazetteer;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.TimeWords;
import org.bestand.model.When;

/** What two countries that do not exist, and those who watch them, are said to do to each other. */
public final class Syldavia {
    /** Sentences that claims are read from; none of them is anybody's. */
    private static final String TEXT =
            "Bordurië beschuldigt Syldavië. Het bestand houdt. Poldevië bemiddelt. <b>Vet</b>.";

    private Syldavia() {}

    public static Linker linker() {
        return new Linker(Gazetteer.NONE, TimeWords.NONE);
    }

    /** A report of an outlet of a day. */
    public static Report report(String id, String day, String outlet) {
        return new Report(
                id, ReportDate.of(day), "Kop van " + id, TEXT + " " + id + " meldt dat als eerste.", "", outlet, "nl");
    }

    /** What a claim tells, to be filled in. */
    public static Telling of(Report report, String id, Kind kind) {
        return new Telling(report, id, kind);
    }

    /** A claim as it is put together. */
    public static final class Telling {
        private final Report report;
        private final String id;
        private final Kind kind;
        private final List<Actor> agents = new ArrayList<>();
        private final List<Actor> targets = new ArrayList<>();
        private final List<Actor> mediators = new ArrayList<>();
        private final List<Actor> speakers = new ArrayList<>();
        private Phase phase;
        private Stance stance = Stance.ASSERTED;
        private String content = "";
        private When time;

        private Telling(Report report, String id, Kind kind) {
            this.report = report;
            this.id = id;
            this.kind = kind;
        }

        public Telling by(String... codes) {
            List.of(codes).forEach(code -> agents.add(Actor.of(code)));
            return this;
        }

        public Telling to(String code) {
            targets.add(Actor.of(code));
            return this;
        }

        public Telling broughtAboutBy(String code) {
            mediators.add(Actor.of(code));
            return this;
        }

        public Telling says(String code, String name) {
            speakers.add(Actor.of(code, name, ""));
            return this;
        }

        public Telling in(Phase now) {
            phase = now;
            return this;
        }

        public Telling put(Stance how) {
            stance = how;
            return this;
        }

        public Telling about(String what) {
            content = what;
            return this;
        }

        public Telling on(String day) {
            time = When.between(LocalDate.parse(day), LocalDate.parse(day), "toen");
            return this;
        }

        public Claim claim() {
            String quote = "Bordurië beschuldigt Syldavië.";
            return new Claim(
                    id,
                    report.id(),
                    kind,
                    phase,
                    stance,
                    false,
                    Scope.NEWS,
                    speakers,
                    agents,
                    targets,
                    mediators,
                    null,
                    null,
                    content,
                    time,
                    List.of(),
                    new Evidence(quote, new Span(0, quote.length()), "beschuldigt", new Span(9, 20)),
                    List.of("by.hand"),
                    1);
        }
    }
}
