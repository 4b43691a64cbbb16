package org.bestand.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bestand.linking.Linker;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Gazetteer;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.TimeWords;
import org.bestand.model.When;
import org.bestand.record.Scribe;

/** Two reports on a fight that never was, and what was read in them; written for the tests. */
public final class Zenda {
    public static final Report FIRST =
            report("r1", "🕊 Bij Zenda zijn zeker 49 soldaten gedood. Het leger vocht bij de brug.");
    public static final Report SECOND = report("r2", "Bij Zenda vielen zeker 105 doden. De stad werd beschoten.");

    /** Four claims as the program read them. */
    public static final Claim DEAD = dead(FIRST, "a1", "Bij Zenda zijn zeker 49 soldaten gedood.", 49);

    public static final Claim CLASH = claim(FIRST, "a2", Kind.CLASH, "Het leger vocht bij de brug.", null);
    public static final Claim MORE_DEAD = dead(SECOND, "b1", "Bij Zenda vielen zeker 105 doden.", 105);
    public static final Claim ATTACK = claim(SECOND, "b2", Kind.ATTACK, "De stad werd beschoten.", null);

    private Zenda() {}

    public static Linker linker() {
        return new Linker(Gazetteer.NONE, TimeWords.NONE);
    }

    public static Scribe scribe(String who) {
        return new Scribe(who, "bestand test", "nl test", () -> Instant.parse("2026-11-29T12:00:00Z"));
    }

    private static Report report(String id, String text) {
        return new Report(id, ReportDate.of("2019-03-05"), "Kop <i>" + id + "</i>", text, "", "Bode", "nl");
    }

    public static Claim dead(Report report, String id, String quote, long dead) {
        return claim(report, id, Kind.KILLED, quote, new Count(dead, null, false, false, null, "", "zeker " + dead));
    }

    public static Claim claim(Report report, String id, Kind kind, String quote, Count count) {
        int start = report.text().codePointCount(0, report.text().indexOf(quote));
        int end = start + quote.codePointCount(0, quote.length());
        LocalDate day = LocalDate.of(2019, 3, 4);
        return new Claim(
                id,
                report.id(),
                kind,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(),
                kind == Kind.KILLED ? List.of() : List.of(Actor.of("SLA")),
                List.of(Actor.of("RUR")),
                List.of(),
                count,
                null,
                "",
                When.between(day, day, "maandag"),
                List.of(new Place("Zenda", "RUR", 50.1, 14.4, Precision.TOWN, "Zenda")),
                new Evidence(quote, new Span(start, end), quote, new Span(start, end)),
                List.of("test"),
                0.9);
    }
}
