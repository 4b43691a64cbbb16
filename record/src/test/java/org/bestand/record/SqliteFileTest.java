package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Database.one;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is so only of a record in a file. */
class SqliteFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("een record met spaties.db");
    }

    @Test
    void aFullDiskIsSaidAndNothingHalfWritten() throws SQLException {
        try (Record record = Record.open(file)) {
            record.add(report("a"), List.of());
        }
        int pages = one(Location.of(file), "PRAGMA page_count");
        Report large = report("b", Ruritania.TEXT + " woord".repeat(50_000));
        try (Record full = Record.open(new SqliteFile(file).atMost(pages + 4))) {
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
        execute(Location.of(foreign), "CREATE TABLE klanten (naam TEXT)");
        assertThatThrownBy(() -> Record.open(foreign))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("another program");
    }

    @Test
    void aRecordThatMayOnlyBeReadAnswersAndRefusesToGrow() {
        Report report = report("a");
        try (Record record = Record.open(file)) {
            record.add(report, List.of(killed(report, "a-1", 7)));
        }
        try (Record record = Record.openExisting(new SqliteFile(file).readOnly())) {
            assertThat(record.claim("a-1")).isPresent();
            assertThatThrownBy(() -> record.add(report("b"), List.of()))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("may only be read");
        }
    }

    @Test
    void settingsThatKeepWhatWasAcknowledgedAreInForce() throws SQLException {
        try (Record record = Record.open(file)) {
            assertThat(record.reading(setting("PRAGMA journal_mode"))).isEqualTo("wal");
            assertThat(record.reading(setting("PRAGMA synchronous"))).isEqualTo("2");
            assertThat(record.reading(setting("PRAGMA foreign_keys"))).isEqualTo("1");
        }
    }

    private static Function<Handle, String> setting(String query) {
        return handle -> handle.createQuery(query).mapTo(String.class).one();
    }
}
