package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.linker;
import static org.bestand.record.Ruritania.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("een record met spaties.db");
    }

    @Test
    void whatWentInComesOutAgain() {
        Report report = report("a");
        Claim claim = killed(report, "a-1", 7);
        try (Record record = Record.open(file)) {
            assertThat(record.add(report, List.of(claim))).isEqualTo(Outcome.ADDED);
        }
        try (Record record = Record.open(file)) {
            assertThat(record.reports()).containsExactly(report);
            assertThat(record.claims()).containsExactly(claim);
            assertThat(record.claim("a-1")).contains(claim);
            assertThat(record.claim("a-2")).isEmpty();
            assertThat(record.claimsBeginning("a")).containsExactly(claim);
            assertThat(record.claimsBeginning("-1")).isEmpty();
            assertThat(record.report("b")).isEmpty();
        }
    }

    @Test
    void readingTheSameAgainAddsNothing() throws SQLException {
        Report report = report("a");
        List<Claim> claims = List.of(killed(report, "a-1", 7));
        try (Record record = Record.open(file)) {
            record.add(report, claims);
            record.state(linker()).linked().incidents();
            String before = dump();
            assertThat(record.add(report, claims)).isEqualTo(Outcome.ALREADY_THERE);
            record.state(linker()).linked().incidents();
            assertThat(dump()).isEqualTo(before);
        }
    }

    @Test
    void aChangedTextSupersedesAndOverwritesNothing() throws SQLException {
        Report first = report("a");
        Report second = report("a", Ruritania.TEXT + " Meer volgt.");
        try (Record record = Record.open(file)) {
            record.add(first, List.of(killed(first, "a-1", 7)));
            record.add(report("b"), List.of());
            assertThat(record.add(second, List.of(killed(second, "a-9", 7)))).isEqualTo(Outcome.CHANGED);
            assertThat(record.reports()).extracting(Report::text).containsExactly(second.text(), Ruritania.TEXT);
            assertThat(record.claims()).extracting(Claim::id).containsExactly("a-9");
        }
        assertThat(one("SELECT count(*) FROM report")).isEqualTo(3);
        assertThat(one("SELECT count(*) FROM claim")).isEqualTo(2);
    }

    @Test
    void readAnewTheFormerReadingIsKeptAsSuperseded() throws SQLException {
        Report report = report("a");
        try (Record record = Record.open(file)) {
            record.add(report, List.of(killed(report, "a-1", 7)));
            assertThat(record.add(report, List.of(killed(report, "a-1", 6)))).isEqualTo(Outcome.READ_ANEW);
            assertThat(record.claims())
                    .singleElement()
                    .satisfies(c -> assertThat(c.count().low()).isEqualTo(6));
        }
        assertThat(one("SELECT count(*) FROM reading WHERE superseded = 1")).isEqualTo(1);
    }

    @Test
    void incidentsFollowTheClaims() {
        Report a = report("a");
        Report b = report("b");
        try (Record record = Record.open(file)) {
            assertThat(record.state(linker()).linked().incidents()).isEmpty();
            record.add(a, List.of(killed(a, "a-1", 7)));
            record.add(b, List.of(killed(b, "b-1", 9)));
            assertThat(record.state(linker()).linked().incidents())
                    .singleElement()
                    .satisfies(i -> assertThat(i.claims()).containsExactly("a-1", "b-1"));
        }
        try (Record record = Record.openExisting(file)) {
            assertThat(record.state(linker()).linked().incidents()).hasSize(1);
        }
    }

    @Test
    void aClaimWhoseWordsTheReportDoesNotHoldIsRefusedAndNothingIsWritten() {
        Report report = report("a");
        Claim foreign = killed(report("a", "🕊 " + Ruritania.TEXT), "a-2", 7);
        try (Record record = Record.open(file)) {
            assertThatThrownBy(() -> record.add(report, List.of(killed(report, "a-1", 7), foreign)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a-2");
            assertThat(record.reports()).isEmpty();
        }
    }

    @Test
    void aReportGoesInWholeOrNotAtAll() {
        Report report = report("a");
        Claim twice = killed(report, "a-1", 7);
        try (Record record = Record.open(file)) {
            assertThatThrownBy(() -> record.add(report, List.of(twice, twice))).isInstanceOf(RecordException.class);
            assertThat(record.reports()).isEmpty();
            assertThat(record.claims()).isEmpty();
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingHalfWritten() throws SQLException {
        try (Record record = Record.open(file)) {
            record.add(report("a"), List.of());
        }
        int pages = one("PRAGMA page_count");
        Report large = report("b", Ruritania.TEXT + " woord".repeat(50_000));
        try (Record full = Record.open(file, pages + 4)) {
            assertThatThrownBy(() -> full.add(large, List.of(killed(large, "b-1", 7))))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("disk is full")
                    .hasMessageContaining(file.toString());
            assertThat(full.reports()).extracting(Report::id).containsExactly("a");
        }
        try (Record roomy = Record.open(file)) {
            assertThat(roomy.add(large, List.of(killed(large, "b-1", 7)))).isEqualTo(Outcome.ADDED);
        }
    }

    @Test
    void whatIsNoRecordIsSaid() throws IOException, SQLException {
        Files.writeString(file, "Dit is een brief en geen databank. ".repeat(100));
        assertThatThrownBy(() -> Record.open(file))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("not a SQLite database");
        assertThatThrownBy(() -> Record.open(folder))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("cannot be opened");
        assertThatThrownBy(() -> Record.open(folder.resolve("nergens").resolve("x.db")))
                .isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> Record.openExisting(folder.resolve("x.db")))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("there is no record");
        Path foreign = folder.resolve("ander.db");
        execute(foreign, "CREATE TABLE klanten (naam TEXT)");
        assertThatThrownBy(() -> Record.open(foreign))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("another program");
    }

    @Test
    void aNewerSchemaIsRefusedWithBothNumbers() throws SQLException {
        Record.open(file).close();
        execute(
                file,
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (99, '42', 'x', 'SQL', 'V42__x.sql', 'x', 1, 1)");
        assertThatThrownBy(() -> Record.open(file))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("42")
                .hasMessageContaining("knows " + Schema.VERSION);
    }

    @Test
    void incidentsOfAnotherLinkerAreWorkedOutAnew() throws SQLException {
        try (Record record = Record.open(file)) {
            Report report = Ruritania.report("a");
            record.add(report, List.of(Ruritania.killed(report, "a-1", 7)));
            assertThat(record.state(Ruritania.linker()).linked().incidents()).hasSize(1);
        }
        execute(file, "UPDATE linking SET linker = '1'");
        execute(file, "UPDATE incident SET document = '{}'"); // what that version may have written differs
        try (Record record = Record.open(file)) {
            assertThat(record.state(Ruritania.linker()).linked().incidents()).hasSize(1);
            assertThat(record.state(Ruritania.linker()).linked().incidents()).hasSize(1);
        }
    }

    @Test
    void whoComesWhileAnotherWritesIsTold() throws SQLException {
        try (Record record = Record.open(file);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> record.add(report("a"), List.of()))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("in use");
            statement.execute("ROLLBACK");
            assertThat(record.add(report("a"), List.of())).isEqualTo(Outcome.ADDED);
        }
    }

    @Test
    void aRecordThatMayOnlyBeReadAnswersAndRefusesToGrow() {
        Report report = report("a");
        try (Record record = Record.open(file)) {
            record.add(report, List.of(killed(report, "a-1", 7)));
        }
        try (Record record = Record.openReadOnly(file)) {
            assertThat(record.claim("a-1")).isPresent();
            assertThatThrownBy(() -> record.add(report("b"), List.of()))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("may only be read");
        }
    }

    @Test
    void settingsThatKeepWhatWasAcknowledgedAreInForce() throws SQLException {
        try (Record record = Record.open(file)) {
            assertThat(record.pragma("journal_mode")).isEqualTo("wal");
            assertThat(record.pragma("synchronous")).isEqualTo("2");
            assertThat(record.pragma("foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void theSchemaHoldsWhatTheCodePromises() throws SQLException {
        Record.open(file).close();
        assertThatThrownBy(
                        () -> execute(
                                file,
                                "INSERT INTO claim (reading, position, id, kind, stance, scope,"
                                        + " quote_start, quote_end, document) VALUES (1, 0, 'x', 'killed', 'sure', 'news', 0, 1, '{}')"))
                .hasMessageContaining("CHECK");
        assertThatThrownBy(() -> execute(file, "INSERT INTO linking (one, stale) VALUES (2, 0)"))
                .hasMessageContaining("CHECK");
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int one(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }

    private String dump() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("report", "reading", "claim", "incident", "incident_claim", "linking")) {
                try (var row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            all.append(row.getString(i)).append('|');
                        }
                        all.append('\n');
                    }
                }
            }
        }
        return all.toString();
    }
}
