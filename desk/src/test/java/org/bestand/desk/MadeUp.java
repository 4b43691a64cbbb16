package org.bestand.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Decision;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;
import org.bestand.record.Lookup;
import org.bestand.record.Record;

/** Reports on a country that does not exist, each with a claim, all of them on one happening. */
final class MadeUp {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private static final String SENTENCE = "Bij Strelsau zijn zeven soldaten gesneuveld.";
    private static final int MOST = 1000;

    private MadeUp() {}

    /** One report, as it comes. */
    static void one(Record record) {
        several(record, 1, word -> word);
    }

    /**
     * So many reports, with words of a choice in everything that their senders write.
     *
     * @param words gives what stands in a field, by a name for the place where it stands
     */
    static void several(Record record, int number, UnaryOperator<String> words) {
        for (int i = 0; i < number; i++) {
            Report report = report(i, words);
            record.add(report, List.of(claim(report, i, words)));
        }
        if (number > 1) {
            record.decide(
                    new Decision.Merged(IntStream.range(0, number)
                            .mapToObj(i -> List.of(id(i)))
                            .toList()),
                    words.apply("why"));
        }
    }

    private static String id(int i) {
        return "c" + (MOST + i);
    }

    private static Report report(int i, UnaryOperator<String> words) {
        return new Report(
                "r" + (MOST + i) + words.apply("id" + i),
                ReportDate.of("2019-03-05"),
                words.apply("title" + i),
                words.apply("text" + i) + " " + SENTENCE + " " + words.apply("more" + i),
                words.apply("url" + i),
                words.apply("source" + i),
                "nl");
    }

    private static Claim claim(Report report, int i, UnaryOperator<String> words) {
        int start = at(report.text(), SENTENCE);
        int trigger = at(report.text(), "gesneuveld");
        return new Claim(
                id(i),
                report.id(),
                Kind.KILLED,
                null,
                Stance.ASSERTED,
                false,
                Scope.NEWS,
                List.of(
                        Actor.of("BODE.MED", words.apply("via" + i), "de Bode").asVia(),
                        Actor.of("RUR.GOV", words.apply("speaker" + i), words.apply("said" + i))),
                List.of(Actor.of("SLA.MIL", words.apply("agent" + i), "")),
                List.of(Actor.of("RUR.MIL", "", "soldaten")),
                List.of(),
                Count.exactly(7, words.apply("count" + i)).of(VictimGroup.MIL),
                null,
                words.apply("content" + i),
                When.between(DAY, DAY, words.apply("day" + i)),
                List.of(new Place(
                        words.apply("place" + i), "RUR", 50.1, 14.4, Precision.TOWN, words.apply("where" + i))),
                new Evidence(
                        SENTENCE,
                        new Span(start, start + SENTENCE.length()),
                        "gesneuveld",
                        new Span(trigger, trigger + 10)),
                List.of("toll.killed"),
                0.875);
    }

    private static int at(String text, String words) {
        return text.codePointCount(0, text.indexOf(words));
    }

    /** The ids of its claims that are there. */
    static List<String> claims(Lookup lookup) {
        return IntStream.range(0, MOST)
                .mapToObj(MadeUp::id)
                .takeWhile(id -> lookup.claim(id).isPresent())
                .toList();
    }
}
