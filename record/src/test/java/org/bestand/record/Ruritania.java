package org.bestand.record;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
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
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/** Reports on two countries that do not exist, and claims read from them by hand. */
final class Ruritania {
    static final String TEXT = "Bij Strelsau zijn zeven soldaten gesneuveld. Slavonië ontkent dat. 🕊";

    private Ruritania() {}

    static Report report(String id) {
        return report(id, TEXT);
    }

    static Report report(String id, String text) {
        return new Report(id, ReportDate.of("2019-03-05"), "Kop", text, "https://example.org/" + id, "Bode", "nl");
    }

    static Claim killed(Report report, String id, long dead) {
        String quote = "Bij Strelsau zijn zeven soldaten gesneuveld.";
        int start = codePoints(report.text(), quote);
        return claim(
                report,
                id,
                Kind.KILLED,
                quote,
                start,
                "gesneuveld",
                Count.exactly(dead, "zeven soldaten").of(VictimGroup.MIL));
    }

    static Claim claim(Report report, String id, Kind kind, String quote, int start, String trigger, Count count) {
        int at = start + codePoints(quote, trigger);
        return new Claim(
                id,
                report.id(),
                kind,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(Actor.of("BODE.MED", "De Bode", "de Bode").asVia(), Actor.of("RUR.GOV", "", "Ruritanië")),
                List.of(),
                List.of(Actor.of("RUR.MIL", "", "soldaten")),
                List.of(),
                count,
                null,
                "",
                When.between(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 3, 4), "maandag"),
                List.of(new Place("Strelsau", "RUR", 50.1, 14.4, Precision.TOWN, "Strelsau")),
                new Evidence(
                        quote, new Span(start, start + length(quote)), trigger, new Span(at, at + length(trigger))),
                List.of("toll.killed", "count.exact"),
                0.875);
    }

    private static int codePoints(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new NoSuchElementException(words);
        }
        return text.codePointCount(0, at);
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** The same claim, with somebody who does it. */
    static Claim by(String code, Claim claim) {
        return new Claim(
                claim.id(),
                claim.report(),
                claim.kind(),
                claim.phase(),
                claim.stance(),
                claim.negated(),
                claim.scope(),
                claim.speakers(),
                List.of(Actor.of(code)),
                claim.targets(),
                claim.mediators(),
                claim.count(),
                claim.means(),
                claim.content(),
                claim.time(),
                claim.places(),
                claim.evidence(),
                claim.rules(),
                claim.confidence());
    }

    static Linker linker() {
        return linker(TimeWords.NONE);
    }

    static Linker linker(TimeWords words) {
        return new Linker(Gazetteer.NONE, words);
    }
}
