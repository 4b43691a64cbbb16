package org.bestand.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.bestand.record.Record;

/**
 * Three fights between two states: of the first one report tells seven dead on the next day, another nine three days later; of the second, in
 * another month, and the third, in another year, one each.
 */
public final class Marches {
    private static final String TEXT = "Aan de grens is hard gevochten. Daarbij kwamen %s soldaten om.";

    private Marches() {}

    /** A linker that knows no place and no day. */
    public static Linker linker() {
        return new Linker(Gazetteer.NONE, TimeWords.NONE);
    }

    /** Puts the reports into a record. */
    public static void fill(Record record) {
        Map<String, Long> numbers = Map.of("zeven", 7L, "negen", 9L, "twee", 2L, "vier", 4L);
        tell(record, "eerste", "2019-03-05", "zeven", numbers, LocalDate.of(2019, 3, 4));
        tell(record, "tweede", "2019-03-08", "negen", numbers, LocalDate.of(2019, 3, 4));
        tell(record, "mei", "2019-05-11", "twee", numbers, LocalDate.of(2019, 5, 10));
        tell(record, "later.jaar", "2021-01-03", "vier", numbers, LocalDate.of(2021, 1, 2));
    }

    private static void tell(
            Record record, String id, String published, String word, Map<String, Long> numbers, LocalDate day) {
        String text = TEXT.formatted(word) + " Bericht " + id + " <b>&</b>.";
        Report report = new Report(
                id, ReportDate.of(published), "Kop " + id, text, "https://example.org/" + id, "Bode " + id, "nl");
        record.add(
                report,
                List.of(
                        claim(
                                report,
                                id + "-k",
                                Kind.ATTACK,
                                "Aan de grens is hard gevochten.",
                                "gevochten",
                                null,
                                day),
                        claim(
                                report,
                                id + "-d",
                                Kind.KILLED,
                                "Daarbij kwamen " + word + " soldaten om.",
                                "kwamen",
                                Count.exactly(numbers.get(word), word).of(VictimGroup.MIL),
                                day)));
    }

    private static Claim claim(
            Report report, String id, Kind kind, String quote, String trigger, Count count, LocalDate day) {
        int start = report.text().indexOf(quote);
        int at = start + quote.indexOf(trigger);
        return new Claim(
                id,
                report.id(),
                kind,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(Actor.of("ARM.GOV", "", "")),
                kind == Kind.ATTACK ? List.of(Actor.of("AZE.MIL")) : List.of(),
                List.of(Actor.of("ARM.MIL")),
                List.of(),
                count,
                null,
                "",
                When.between(day, day, "toen"),
                List.of(new Place("Jermuk", "ARM", 39.84, 45.67, Precision.TOWN, "Jermuk")),
                new Evidence(
                        quote, new Span(start, start + quote.length()), trigger, new Span(at, at + trigger.length())),
                List.of("by.hand"),
                0.5);
    }
}
