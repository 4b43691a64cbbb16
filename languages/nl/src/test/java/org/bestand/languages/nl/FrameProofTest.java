package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.Reader;
import org.bestand.reading.claim.Question;
import org.bestand.reading.pack.Prover;
import org.junit.jupiter.api.Test;

/** Every rule of the pack reads its own examples, triggered by the marked words, and is silent on its counter-examples. */
class FrameProofTest {

    @Test
    void everyRuleIsProven() {
        Reader reader = Dutch.readerUnder(FrameProofTest::byTheRules);
        Prover prover =
                new Prover(sentence -> reader.read(Report.of("example", ReportDate.of("2024-05-14"), sentence)));

        List<Prover.Fault> faults = prover.prove(DutchPack.frames());

        assertThat(faults).as("%d faults", faults.size()).isEmpty();
    }

    /** Decides as the rules by themselves would, but keeps what weak rules propose: they too must read their examples. */
    private static int byTheRules(Question question) {
        List<Question.Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            if (question.slot() == Question.Slot.KEPT
                    && options.get(i).features().contains("doubt=weak")) {
                return i;
            }
        }
        return 0;
    }
}
