package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bestand.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that are imported are found by the reading; without them only the name stays. */
class PlacesCommandTest {
    private static final String TOWN =
            "7\tZubrivka Dolna\tZubrivka Dolna\t\t50.1\t14.4\tP\tPPL\tUA\t\t05\t\t\t\t900\t\t300\tEurope/Kyiv\t2020-01-01\n";
    private static final String REPORT =
            " date 2031-05-06 Bij een aanval in Zubrivka Dolna zijn maandag zeven Oekraïense soldaten gedood, meldt het leger.";

    @TempDir
    private Path folder;

    private Run run(String... words) {
        return Run.of(new Wiring(), words);
    }

    @Test
    void aVillageOfADumpIsFound() throws IOException {
        String report = Files.writeString(folder.resolve("a.txt"), REPORT).toString();
        String dump = Files.writeString(folder.resolve("UA.txt"), TOWN).toString();
        String record = folder.resolve("a.db").toString();
        String without = folder.resolve("b.db").toString();

        assertThat(run("places", "import", dump, "--record", record).out())
                .isEqualTo("1 places and 1 names taken in.\n");
        run("read", report, "--record", record);
        run("read", report, "--record", without);
        assertThat(points(record)).containsOnly(50.1);
        assertThat(run("show", "a", "--record", record).out()).contains("Zubrivka Dolna");
        assertThat(run("incidents", "--record", record).out()).contains("Zubrivka Dolna");
        assertThat(points(without)).as("a name and no point").containsOnlyNulls();
    }

    private static List<Double> points(String record) {
        try (Record book = Record.openExisting(Path.of(record))) {
            List<Double> points = new ArrayList<>();
            book.claims().forEach(claim -> claim.places().forEach(place -> {
                assertThat(place.name()).isEqualTo("Zubrivka Dolna");
                points.add(place.lat());
            }));
            return points;
        }
    }

    @Test
    void wrongCallsAreSaid() throws IOException {
        String record = folder.resolve("a.db").toString();
        assertThat(run("places", "export", "x", "--record", record).code()).isEqualTo(Main.WRONG_CALL);
        assertThat(run("places", "import", "nergens.txt", "--record", record).err())
                .isEqualTo("bestand: nergens.txt does not exist\n");
        String page = Files.writeString(folder.resolve("a.html"), "<html>").toString();
        assertThat(run("places", "import", page, "--record", record).err()).contains("is no dump of GeoNames");
    }

    /** Streaming: what a dump of the whole world needs is what one of a thousandth needs. */
    @Test
    void aRealDumpIsTakenIn() {
        Path dump = Path.of("../../shared/gazetteer/cities15000.txt.gz");
        assumeTrue(Files.exists(dump), "../shared is not here");
        Run run = run(
                "places",
                "import",
                dump.toString(),
                "--record",
                folder.resolve("a.db").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("places and").doesNotStartWith("0 ");
    }
}
