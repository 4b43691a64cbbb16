package org.bestand.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The benchmark runs and prints what it promises; how quick anything is, no test asks. */
class ArchiveSpeedTest {

    @Test
    void printsThePaceAndTheShares() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new ArchiveSpeed(new PrintStream(printed, true, StandardCharsets.UTF_8)).print(12);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("^12 pages \\(\\d\\.\\d MB packed\\), [1-9]\\d* claims: \\d+ s, \\d+ pages/s\n")
                .containsPattern("of it: intake \\d+ %, reading \\d+ %, storing \\d+ %");
    }
}
