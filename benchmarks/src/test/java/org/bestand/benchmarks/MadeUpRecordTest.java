package org.bestand.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.record.Record;
import org.bestand.record.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records that other measurements stand on hold what they promise. */
class MadeUpRecordTest {
    private static final int REPORTS = 120;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    private State written(String name) {
        new MadeUpRecord(out).write(folder.resolve(name), REPORTS);
        try (Record record = Record.openExisting(folder.resolve(name))) {
            assertThat(record.check()).isEmpty();
            return record.state(MadeUpRecord.linker());
        }
    }

    @Test
    void everyKindOfClaimIsThereWithItsWordsAndReportsWithoutADayAndReprints() {
        State state = written("a.db");

        assertThat(state.reports()).hasSize(REPORTS).extracting(Report::source).contains("De Krant");
        assertThat(state.reports()).extracting(Report::date).contains(ReportDate.UNKNOWN);
        assertThat(state.claims().stream().map(Claim::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(state.linked().incidents()).isNotEmpty();
        assertThat(state.linked().copies()).isNotEmpty();
    }

    @Test
    void theSameNumberGivesTheSameRecord() {
        assertThat(written("a.db").digest()).isEqualTo(written("b.db").digest());
    }

    @Test
    void upkeepPrintsWhatDecisionsTakeAndLeavesTheRecordAlone() {
        String before = written("a.db").digest();

        new UpkeepSpeed(out).print(folder.resolve("a.db"), REPORTS);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
                .anyMatch(line -> line.matches("and keeps -?\\d+ MB"))
                .anyMatch(line -> line.matches("reject( +\\d+\\.\\d){4}"))
                .anyMatch(line -> line.matches("date( +\\d+\\.\\d){4}"));
        try (Record record = Record.openExisting(folder.resolve("a.db"))) {
            assertThat(record.state(MadeUpRecord.linker()).digest()).isEqualTo(before);
            assertThat(record.decisions()).isEqualTo(List.of());
        }
    }
}
