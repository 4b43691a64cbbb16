package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.record.Database.one;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.linker;
import static org.bestand.record.Ruritania.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two programs that write one record at the same time. */
@ParameterizedClass
@EnumSource(Database.class)
class TwoWritersTest {
    private static final int REPORTS = 60;

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private String place;

    /** A program that says it is ready, waits to be told, takes in reports, some of which the other has too, and says what became of each. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("ready");
            int told = System.in.read();
            try (Record record = Record.open(Location.of(arguments[0]))) {
                for (int i = 0; told > 0 && i < REPORTS; i++) {
                    for (String id : List.of(arguments[1] + i, "both" + i)) {
                        Report report = report(id);
                        System.out.println(id + " "
                                + record.add(
                                        report, List.of(killed(report, id + "-1", 7), killed(report, id + "-2", 7))));
                    }
                    if (i % 10 == 0) {
                        record.state(linker());
                    }
                }
            }
        }
    }

    @BeforeEach
    void nameThePlace() {
        place = database.empty(folder);
    }

    private Process writer(String name) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        place,
                        name)
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }

    @Test
    void loseNothingAndNumberNothingTwice() throws IOException, InterruptedException, SQLException {
        List<String> said = new ArrayList<>();
        List<Process> writers = List.of(writer("left"), writer("right"));
        try {
            for (Process writer : writers) {
                assertThat(lines(writer).readLine()).isEqualTo("ready");
            }
            for (Process writer : writers) { // both begin the same record, as well
                writer.outputWriter().write("go");
                writer.outputWriter().flush();
            }
            for (Process writer : writers) {
                lines(writer).lines().forEach(said::add);
                assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(writer.exitValue()).as("exit code").isZero();
            }
        } finally {
            writers.forEach(Process::destroyForcibly);
        }
        assertThat(said).hasSize(4 * REPORTS);
        for (int i = 0; i < REPORTS; i++) {
            assertThat(said)
                    .contains(
                            "left" + i + " ADDED",
                            "right" + i + " ADDED",
                            "both" + i + " ADDED",
                            "both" + i + " ALREADY_THERE");
        }
        holdsAll();
    }

    private static BufferedReader lines(Process writer) {
        return writer.inputReader(StandardCharsets.UTF_8);
    }

    private void holdsAll() throws SQLException {
        Location there = Location.of(place);
        try (Record record = Record.open(there)) {
            assertThat(record.reports()).hasSize(3 * REPORTS).doesNotHaveDuplicates();
            assertThat(record.claims()).hasSize(6 * REPORTS);
            record.state(linker());
        }
        for (String table : List.of("report", "reading")) {
            assertThat(one(there, "SELECT count(DISTINCT seq) FROM " + table)).isEqualTo(3 * REPORTS);
            assertThat(one(there, "SELECT max(seq) FROM " + table))
                    .as("no number left out")
                    .isEqualTo(3 * REPORTS);
        }
        assertThat(one(there, "SELECT count(*) FROM incident_claim")).isEqualTo(6 * REPORTS);
    }
}
