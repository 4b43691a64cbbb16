package org.bestand.desk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.bestand.desk.agreement.AgreementPage.Result;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.exchange.scoring.Scores;
import org.bestand.exchange.scoring.Tally;
import org.bestand.exchange.words.Words;
import org.bestand.model.Decision;

/** Words how far two coders agree. */
final class Results {
    private final Words words;
    private final Slots slots;
    private final Coder first;
    private final Coder second;

    Results(Words words, Coder first, Coder second) {
        this.words = words;
        this.slots = new Slots(words);
        this.first = first;
        this.second = second;
    }

    /**
     * The result.
     *
     * @param last the last standing decision about each claim
     * @param href where the differences are listed
     */
    Result of(Measured measured, Map<String, Decision> last, String href) {
        Scores scores = measured.scores();
        int differences = measured.differences();
        return new Result(
                scores.reports() == 0,
                first.label(words),
                second.label(words),
                words.counted("reports-n", scores.reports()),
                remarks(measured),
                List.of(
                        tally(words.of("agreement.all"), scores.detection(), scores.record()),
                        tally(words.of("agreement.toll"), scores.tollDetection(), scores.toll())),
                kinds(scores),
                slots(measured),
                decimal(measured.alphaOfClaims()),
                differences == 0 ? "" : words.counted("agreement.differences", differences),
                href,
                words.counted("agreement.open", open(measured, last)));
    }

    /** How many differences nobody adjudicated. */
    private long open(Measured measured, Map<String, Decision> last) {
        return measured.spots().stream()
                .flatMap(spot -> spot.differences().stream())
                .filter(ids -> Difference.settled(ids, last, first, second).isEmpty())
                .count();
    }

    private List<String> remarks(Measured measured) {
        List<String> remarks = new ArrayList<>();
        if (measured.absent() > 0) {
            remarks.add(words.counted("agreement.absent", measured.absent()));
        }
        if (measured.leftOut() > 0) {
            remarks.add(words.counted("agreement.left-out", measured.leftOut()));
        }
        if (measured.scores().notVerbatim() > 0) {
            remarks.add(
                    words.counted("agreement.not-verbatim", measured.scores().notVerbatim(), second.label(words)));
        }
        return remarks;
    }

    private List<AgreementPage.Tally> kinds(Scores scores) {
        List<AgreementPage.Tally> kinds = new ArrayList<>();
        new TreeMap<>(scores.kinds())
                .forEach((kind, found) -> kinds.add(tally(
                        words.has("kind." + kind) ? words.of("kind." + kind) : kind,
                        found.detection(),
                        found.record())));
        return kinds;
    }

    private AgreementPage.Tally tally(String label, Tally detection, Tally record) {
        return new AgreementPage.Tally(
                label,
                words.number(detection.gold()),
                words.number(detection.other()),
                words.number(detection.right()),
                words.number(record.right()),
                f1(detection),
                f1(record));
    }

    /** Of nothing there is no agreement. */
    private String f1(Tally tally) {
        return tally.gold() + tally.other() == 0 ? "–" : decimal(OptionalDouble.of(tally.f1()));
    }

    private List<AgreementPage.Slot> slots(Measured measured) {
        List<AgreementPage.Slot> lines = new ArrayList<>();
        boolean isNone = measured.scores().detection().right() == 0;
        for (Slot slot : Slot.values()) {
            lines.add(new AgreementPage.Slot(
                    slots.label(slot),
                    Slot.RECORD.contains(slot),
                    isNone ? "–" : decimal(OptionalDouble.of(measured.scores().share(slot))),
                    decimal(measured.alpha().get(slot))));
        }
        return lines;
    }

    /** Three decimals, as the language writes them; a dash where there is no such number. */
    private String decimal(OptionalDouble number) {
        return number.isEmpty() ? "–" : String.format(Locale.of(words.language()), "%.3f", number.getAsDouble());
    }
}
