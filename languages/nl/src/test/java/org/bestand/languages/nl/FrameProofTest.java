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
        List<FrameRule> rules = DutchPack.frames().stream()
                .filter(r -> !r.has(FrameRule.Flag.WEAK))
                .toList();

        List<Prover.Fault> faults = prover(Dutch.reader()).prove(rules);

        assertThat(faults).as("%d faults", faults.size()).isEmpty();
    }

    @Test
    void everyWeakRuleProposes() {
        List<FrameRule> rules = DutchPack.frames().stream()
                .filter(r -> r.has(FrameRule.Flag.WEAK))
                .toList();
        Judge keeper = FrameProofTest::keep;
        Reader reader = new Reader(DutchPack.load().under(keeper), new WorldActors(), new WorldGazetteer());

        List<Prover.Fault> faults = prover(reader).prove(rules);

        assertThat(faults).as("%d faults", faults.size()).isEmpty();
    }

    private static Prover prover(Reader reader) {
        return new Prover(sentence -> reader.read(Report.of("example", ReportDate.of("2024-05-14"), sentence)));
    }

    /** Keeps whatever is proposed, and takes the rules' reading of everything else. */
    private static int keep(Question question) {
        return IntStream.range(0, question.options().size())
                .filter(i -> Boolean.TRUE.equals(question.options().get(i).value()))
                .findFirst()
                .orElse(0);
    }
}
