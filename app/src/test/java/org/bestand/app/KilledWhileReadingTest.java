package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.Location;
import org.bestand.record.PostgresServer;
import org.bestand.record.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program, killed at chance moments while it reads. A report counts as acknowledged once its progress says so, or once anybody else has
 * seen it in the record. {@code -Dbestand.rounds=100} tries more often, {@code -Dbestand.killed.reports=200} with more reports, {@code -Dseed=}
 * another row of moments.
 */
class KilledWhileReadingTest {
    private static final int ROUNDS = Integer.getInteger("bestand.rounds", 10);
    private static final int REPORTS = Integer.getInteger("bestand.killed.reports", 30);
    private static final long SEED = Long.getLong("seed", 20311105L);

    private static final Pattern PROGRESS = Pattern.compile("\r(\\d+) reports? read");

    private static final String STRAY =
            "SELECT claim FROM incident_claim JOIN linking ON stale = 0 WHERE claim NOT IN (SELECT id FROM claim)";

    private static final Parts PARTS = new Wiring();

    @TempDir
    private static Path folder;

    private static Path news;
    private static Map<String, Report> reports;
    private static Map<String, List<Claim>> claims;
    private static String digest;

    private final Random chance = new Random(SEED);

    /** What an undisturbed run makes of the reports. */
    @BeforeAll
    static void readUndisturbed() throws IOException {
        news = folder.resolve("nieuws.jsonl");
        List<String> ids = MadeUpNews.write(news, SEED, REPORTS);
        String place = folder.resolve("ongestoord.db").toString();
        assertThat(Run.of(PARTS, "read", news.toString(), "--record", place).code())
                .isZero();
        try (Record record = Record.openExisting(Location.of(place))) {
            reports = record.reports().stream().collect(Collectors.toMap(Report::id, report -> report));
            claims = record.claims().stream().collect(Collectors.groupingBy(Claim::report));
            digest = record.state(PARTS.linker()).digest();
        }
        assertThat(reports).containsOnlyKeys(ids);
        assertThat(claims.size()).as("reports that claim something").isGreaterThan(REPORTS / 2);
    }

    @Test
    void aRecordInAFileLosesNothing() throws Exception {
        survives(ROUNDS, round -> folder.resolve("ronde" + round + ".db").toString());
    }

    @Test
    void aRecordInPostgresLosesNothing() throws Exception {
        survives(Math.max(2, ROUNDS / 5), round -> PostgresServer.emptySchema());
    }

    private void survives(int rounds, IntFunction<String> places) throws Exception {
        int midway = 0;
        long reading = timeToTheEnd(places.apply(0));
        for (int round = 1; round <= rounds; round++) {
            String place = places.apply(round);
            Process program = start(place);
            if (round % 4 == 0) {
                awaitTheMaking(program, place);
            } else {
                awaitFirst(program, place);
                program.waitFor(round == 1 ? 0 : (long) (chance.nextDouble() * reading), TimeUnit.NANOSECONDS);
            }
            Set<String> acknowledged = seen(place);
            if (program.isAlive()) {
                midway++;
            } else {
                reading /= 2; // the machine was slower when the time was taken
            }
            program.destroyForcibly();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String about = "seed " + SEED + ", round " + round + ", " + acknowledged.size() + " acknowledged";
            isWhole(place, acknowledged, about);
            goesOnToTheSame(place, about);
        }
        assertThat(midway).as("rounds in which the program was not done").isGreaterThan(rounds / 3);
    }

    private Process start(String place) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dbestand.terminals=err",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.bestand.app.Main",
                        "read",
                        news.toString(),
                        "--record",
                        place)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /** From the first report that is seen to the end of the program, in nanoseconds. */
    private long timeToTheEnd(String place) throws IOException, InterruptedException {
        Process program = start(place);
        awaitFirst(program, place);
        long first = System.nanoTime();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        return System.nanoTime() - first;
    }

    /** Looks again and again until there is a report in the record, or the program has ended. */
    private static void awaitFirst(Process program, String place) throws InterruptedException {
        while (seen(place).isEmpty() && !program.waitFor(2, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    /** The reports that anybody sees in a record; none while it is still being made. */
    private static Set<String> seen(String place) {
        if (isFile(place) && !Files.exists(Path.of(place))) {
            return Set.of();
        }
        try (Connection connection = DriverManager.getConnection(url(place))) {
            return new HashSet<>(column(connection, "SELECT id FROM report WHERE superseded = 0"));
        } catch (SQLException e) {
            return Set.of();
        }
    }

    private static boolean isFile(String place) {
        return !place.startsWith("jdbc:");
    }

    private static String url(String place) {
        return isFile(place) ? "jdbc:sqlite:" + place : place;
    }

    /** Some moment while the program makes the record, or soon after. */
    private void awaitTheMaking(Process program, String place) throws InterruptedException {
        boolean file = isFile(place);
        while (file && !Files.exists(Path.of(place)) && !program.waitFor(2, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
        program.waitFor(chance.nextInt(file ? 500 : 4000), TimeUnit.MILLISECONDS);
    }

    private void goesOnToTheSame(String place, String about) throws SQLException {
        Run again = Run.of(PARTS, "read", news.toString(), "--record", place);
        assertThat(again.err()).as(about).isEmpty();
        assertThat(again.code()).as(about).isZero();
        try (Record record = Record.openExisting(Location.of(place));
                Connection connection = DriverManager.getConnection(url(place))) {
            assertThat(record.state(PARTS.linker()).digest()).as(about).isEqualTo(digest);
            for (String table : List.of("report", "reading")) {
                assertThat(column(connection, "SELECT count(*) FROM " + table))
                        .as("no doubles: " + about)
                        .containsExactly(Integer.toString(REPORTS));
            }
        }
    }

    private void isWhole(String place, Set<String> acknowledged, String about) throws Exception {
        try (Record record = Record.open(Location.of(place));
                Connection connection = DriverManager.getConnection(url(place))) {
            if (isFile(place)) {
                assertThat(column(connection, "PRAGMA integrity_check"))
                        .as(about)
                        .containsExactly("ok");
                assertThat(column(connection, "PRAGMA foreign_key_check"))
                        .as(about)
                        .isEmpty();
            }
            List<Report> kept = record.reports();
            assertThat(kept).extracting(Report::id).as(about).containsAll(acknowledged);
            assertThat(kept.size()).as("told by the progress: " + about).isGreaterThanOrEqualTo(toldByProgress());
            Map<String, List<Claim>> keptClaims =
                    record.claims().stream().collect(Collectors.groupingBy(Claim::report));
            for (Report report : kept) {
                assertThat(report).as(about).isEqualTo(reports.get(report.id()));
                assertThat(keptClaims.getOrDefault(report.id(), List.of()))
                        .as("%s, of %s", about, report.id())
                        .isEqualTo(claims.getOrDefault(report.id(), List.of()));
            }
            assertThat(column(connection, STRAY))
                    .as("no incident of claims that are not there: " + about)
                    .isEmpty();
            Linker linker = PARTS.linker();
            assertThat(record.state(linker).linked()).as(about).isEqualTo(linker.link(kept, record.claims()));
        }
    }

    private int toldByProgress() throws IOException {
        Matcher told = PROGRESS.matcher(Files.readString(folder.resolve("err")));
        return told.results()
                .mapToInt(result -> Integer.parseInt(result.group(1)))
                .max()
                .orElse(0);
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
