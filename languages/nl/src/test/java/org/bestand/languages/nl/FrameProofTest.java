package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.Reader;
import org.bestand.reading.pack.Prover;
import org.junit.jupiter.api.Test;

/** Every rule of the pack reads its own examples, triggered by the marked words, and is silent on its counter-examples. */
class FrameProofTest {

    @Test
    void everyRuleIsProven() {
        Reader reader = Dutch.reader();
        Prover prover =
                new Prover(sentence -> reader.read(Report.of("example", ReportDate.of("2024-05-14"), sentence)));

        List<Prover.Fault> faults = prover.prove(DutchPack.frames());

        assertThat(faults).as("%d faults", faults.size()).isEmpty();
    }
}
