package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bestand.intake.Documents;
import org.bestand.intake.Intake;
import org.bestand.intake.Limits;
import org.bestand.intake.Received;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program on the example reports: whatever their order of arrival, the record is the same. {@code -Dbestand.shuffles=200} tries more
 * orders, {@code -Dbestand.reports=PATH} other reports.
 */
class OrderOfArrivalTest {
    private static final int SHUFFLES = Integer.getInteger("bestand.shuffles", 20);
    private static final int SEED = 11;

    private final Parts parts = new Wiring();

    @TempDir
    private Path folder;

    private static List<Report> reports() throws IOException {
        String named = System.getProperty("bestand.reports");
        Path path = named == null ? examples() : Path.of(named);
        List<Report> reports = new ArrayList<>();
        new Intake(Limits.DEFAULT, new ByteArrayInputStream(new byte[0]), Documents.absent())
                .read(List.of(path.toString()), received -> {
                    if (received instanceof Received.ReportIn in) {
                        reports.add(in.report());
                    }
                });
        return reports;
    }

    private static Path examples() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("examples"))) {
            at = at.getParent();
        }
        return at.resolve("examples");
    }

    @Test
    void makesNoDifference() throws IOException {
        List<Report> reports = reports();
        assertThat(reports).hasSizeGreaterThan(8);
        Map<String, List<Claim>> claims = new HashMap<>();
        reports.forEach(report -> claims.put(report.id(), parts.reading().read(report)));
        String expected = digest(reports, claims, 0);
        Random chance = new Random(SEED);
        for (int i = 1; i <= SHUFFLES; i++) {
            Collections.shuffle(reports, chance);
            assertThat(digest(reports, claims, i)).as("shuffle %s", i).isEqualTo(expected);
        }
        claims.put(reports.getFirst().id(), List.of());
        assertThat(digest(reports, claims, -1)).as("other claims").isNotEqualTo(expected);
    }

    private String digest(List<Report> reports, Map<String, List<Claim>> claims, int number) {
        Linker linker = parts.linker();
        try (Record record = Record.open(folder.resolve(number + ".db"))) {
            for (int i = 0; i < reports.size(); i++) {
                record.add(reports.get(i), claims.get(reports.get(i).id()));
                if (i == reports.size() / 2) {
                    record.state(linker); // what is linked half way leaves no trace
                }
            }
            return record.state(linker).digest();
        }
    }
}
