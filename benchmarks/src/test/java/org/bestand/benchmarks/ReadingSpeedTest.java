package org.bestand.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bestand.model.Report;
import org.junit.jupiter.api.Test;

/** The benchmark runs and prints what it promises; how quick anything is, no test asks. */
class ReadingSpeedTest {

    @Test
    void printsThePaceAndTheShares() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<Report> war = Texts.ofWar(null).subList(0, 2);
        List<Report> peace = Texts.ofPeace();

        new ReadingSpeed(new PrintStream(printed, true, StandardCharsets.UTF_8)).print(war, peace);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("news of war: 2 reports, \\d+ sentences, \\d+ sentences/s")
                .containsPattern("of it: sentences \\d+ %, syntax \\d+ %, mentions \\d+ %, claims \\d+ %")
                .contains("news of peace: 10 reports, 60 sentences");
    }
}
