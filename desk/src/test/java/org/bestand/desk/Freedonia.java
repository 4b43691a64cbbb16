package org.bestand.desk;

import java.util.List;
import java.util.NoSuchElementException;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/** Reports on two countries that do not exist, and claims read from them by hand. */
public final class Freedonia {
    private Freedonia() {}

    /** A report of an outlet. */
    public static Report report(String id, String date, String text) {
        return new Report(id, ReportDate.of(date), "Kop van " + id, text, "https://example.org/" + id, "Bode", "nl");
    }

    /** Dead soldiers of Freedonia, told in some words of a report. */
    public static Claim killed(Report report, String id, String quote, long dead, String figure, When time) {
        return claim(
                report,
                id,
                Kind.KILLED,
                quote,
                figure,
                Count.exactly(dead, figure).of(VictimGroup.MIL),
                time);
    }

    /** A claim that Sylvania did something to Freedonia, told in some words of a report, of which some name it. */
    public static Claim claim(
            Report report, String id, Kind kind, String quote, String trigger, Count count, When time) {
        int start = at(report.text(), quote);
        int named = start + at(quote, trigger);
        return new Claim(
                id,
                report.id(),
                kind,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(Actor.of("FRE.GOV", "", "Freedonia")),
                kind.isToll() ? List.of() : List.of(Actor.of("SYL.MIL", "", "Sylvaniërs")),
                List.of(Actor.of("FRE.MIL", "", "soldaten")),
                List.of(),
                count,
                null,
                "",
                time,
                List.of(),
                new Evidence(
                        quote,
                        new Span(start, start + length(quote)),
                        trigger,
                        new Span(named, named + length(trigger))),
                List.of("toll.killed", "count.exact"),
                0.875);
    }

    private static int at(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new NoSuchElementException(words);
        }
        return text.codePointCount(0, at);
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
