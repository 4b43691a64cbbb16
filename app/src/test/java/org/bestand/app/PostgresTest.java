package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bestand.record.Location;
import org.bestand.record.PostgresServer;
import org.bestand.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program with its record in PostgreSQL: all commands print what they print with a file. */
class PostgresTest {
    private final Parts parts = new Wiring();

    @TempDir
    private Path folder;

    private static String examples() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("examples"))) {
            at = at.getParent();
        }
        return at.resolve("examples").toString();
    }

    private String run(String record, String... arguments) {
        String[] call = Stream.concat(Stream.of(arguments), Stream.of("--record", record))
                .toArray(String[]::new);
        Run run = Run.of(parts, call);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().replace(Location.of(record).toString(), "RECORD");
    }

    @Test
    void tellsTheSameAsWithAFile() {
        String file = folder.resolve("a.db").toString();
        String server = PostgresServer.emptySchema();
        for (String[] call : List.of(
                new String[] {"read", examples()},
                new String[] {"read", examples()},
                new String[] {"incidents"},
                new String[] {"incidents", "--format", "jsonl"},
                new String[] {"incidents", "--as-of", "2031-06-03"},
                new String[] {"show", "achtergrond-westelijke-sahara"})) {
            assertThat(run(server, call)).as(String.join(" ", call)).isEqualTo(run(file, call));
        }
        assertThat(run(server, "incidents")).contains("Mozambique");
        assertThat(digest(server)).isEqualTo(digest(file));
    }

    private String digest(String place) {
        try (Record record = Record.openExisting(Location.of(place))) {
            return record.state(parts.linker()).digest();
        }
    }

    @Test
    void neverPrintsAPassword() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("1.txt"), " date 2019-03-05 Eerst 49+ doden.");
        String place =
                PostgresServer.emptySchema().replace("//", "//postgres:geheim@").replace("user=postgres&", "");
        String away = "postgres://postgres:geheim@localhost:1/x";
        for (String[] call : List.of(
                new String[] {"read", reports.toString(), "--record", place},
                new String[] {"show", "zzz", "--record", place},
                new String[] {"why", "zzz", "--record", place},
                new String[] {"incidents", "--record", away},
                new String[] {"incidents", "--record", away + "@@"},
                new String[] {"incidents", "--record", "jdbc:mysql://postgres:geheim@localhost/x"},
                new String[] {"incidents", away},
                new String[] {"incidents", "--recordd=" + away},
                new String[] {"read", away},
                new String[] {"read", "jdbc:postgresql://localhost/x?password=geheim"})) {
            Run run = Run.of(new HandMade(), call);
            assertThat(run.out() + run.err())
                    .as(String.join(" ", call))
                    .isNotEmpty()
                    .doesNotContain("geheim");
        }
    }

    @Test
    void aServerThatIsAwayStopsBeforeAnythingIsRead() {
        Run run = Run.of(new HandMade(), "read", examples(), "--record", "jdbc:postgresql://localhost:1/x");
        assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("bestand: the record jdbc:postgresql://localhost:1/x cannot be reached; ");
        assertThat(run.err().lines()).hasSize(1);
    }
}
