package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.Reader;
import org.bestand.reading.claim.Judge;
import org.bestand.reading.claim.Question;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.Prover;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;
import org.junit.jupiter.api.Test;

/** Every rule of the pack reads its own examples, triggered by the marked words, and is silent on its counter-examples. */
class FrameProofTest {

    @Test
    void everyRuleIsProven() {
        List<Prover.Fault> faults = prover(Dutch.reader())
                .prove(DutchPack.frames().stream()
                        .filter(rule -> !rule.has(FrameRule.Flag.WEAK))
                        .toList());

        assertThat(faults).as("%d faults", faults.size()).isEmpty();
    }

    /** What they propose is left out unless a judge keeps it, so here one keeps all. */
    @Test
    void everyWeakRuleIsProven() {
        Judge willing = question -> IntStream.range(0, question.options().size())
                .filter(i -> question.slot() == Question.Slot.KEPT
                        && Boolean.TRUE.equals(question.options().get(i).value()))
                .findFirst()
                .orElse(0);
        List<Prover.Fault> faults = prover(
                        new Reader(DutchPack.load().under(willing), new WorldActors(), new WorldGazetteer()))
                .prove(DutchPack.frames().stream()
                        .filter(rule -> rule.has(FrameRule.Flag.WEAK))
                        .toList());

        assertThat(faults).as("%d faults", faults.size()).isEmpty();
    }

    private static Prover prover(Reader reader) {
        return new Prover(sentence -> reader.read(Report.of("example", ReportDate.of("2024-05-14"), sentence)));
    }
}
