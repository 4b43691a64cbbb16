package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.bestand.record.Database.dump;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Database.one;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.linker;
import static org.bestand.record.Ruritania.report;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record promises, whichever database keeps it. */
@ParameterizedClass
@EnumSource(Database.class)
class RecordTest {
    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private Location place;

    @BeforeEach
    void nameThePlace() {
        place = Location.of(database.empty(folder));
    }

    @Test
    void whatWentInComesOutAgain() {
        Report report = report("a");
        Claim claim = killed(report, "a-1", 7);
        try (Record record = Record.open(place)) {
            assertThat(record.add(report, List.of(claim))).isEqualTo(Outcome.ADDED);
        }
        try (Record record = Record.open(place)) {
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
        try (Record record = Record.open(place)) {
            record.add(report, claims);
            record.state(linker());
            String before = dump(place);
            assertThat(record.add(report, claims)).isEqualTo(Outcome.ALREADY_THERE);
            record.state(linker());
            assertThat(dump(place)).isEqualTo(before);
        }
    }

    @Test
    void aChangedTextSupersedesAndOverwritesNothing() throws SQLException {
        Report first = report("a");
        Report second = report("a", Ruritania.TEXT + " Meer volgt.");
        try (Record record = Record.open(place)) {
            record.add(first, List.of(killed(first, "a-1", 7)));
            record.add(report("b"), List.of());
            assertThat(record.add(second, List.of(killed(second, "a-9", 7)))).isEqualTo(Outcome.CHANGED);
            assertThat(record.reports()).extracting(Report::text).containsExactly(second.text(), Ruritania.TEXT);
            assertThat(record.claims()).extracting(Claim::id).containsExactly("a-9");
        }
        assertThat(one(place, "SELECT count(*) FROM report")).isEqualTo(3);
        assertThat(one(place, "SELECT count(*) FROM claim")).isEqualTo(2);
    }

    @Test
    void readAnewTheFormerReadingIsKeptAsSuperseded() throws SQLException {
        Report report = report("a");
        try (Record record = Record.open(place)) {
            record.add(report, List.of(killed(report, "a-1", 7)));
            assertThat(record.add(report, List.of(killed(report, "a-1", 6)))).isEqualTo(Outcome.READ_ANEW);
            assertThat(record.claims())
                    .singleElement()
                    .satisfies(c -> assertThat(c.count().low()).isEqualTo(6));
        }
        assertThat(one(place, "SELECT count(*) FROM reading WHERE superseded = 1"))
                .isEqualTo(1);
    }

    @Test
    void incidentsFollowTheClaims() {
        Report a = report("a");
        Report b = report("b");
        try (Record record = Record.open(place)) {
            assertThat(record.state(linker()).linked().incidents()).isEmpty();
            record.add(a, List.of(killed(a, "a-1", 7)));
            record.add(b, List.of(killed(b, "b-1", 9)));
            assertThat(record.state(linker()).linked().incidents())
                    .singleElement()
                    .satisfies(i -> assertThat(i.claims()).containsExactly("a-1", "b-1"));
        }
        try (Record record = Record.openExisting(place)) {
            assertThat(record.state(linker()).linked().incidents()).hasSize(1);
        }
    }

    @Test
    void aClaimWhoseWordsTheReportDoesNotHoldIsRefusedAndNothingIsWritten() {
        Report report = report("a");
        Claim foreign = killed(report("a", "🕊 " + Ruritania.TEXT), "a-2", 7);
        try (Record record = Record.open(place)) {
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
        try (Record record = Record.open(place)) {
            assertThatThrownBy(() -> record.add(report, List.of(twice, twice))).isInstanceOf(RecordException.class);
            assertThat(record.reports()).isEmpty();
            assertThat(record.claims()).isEmpty();
        }
    }

    @Test
    void severalReportsGoInTogetherOrNotAtAll() {
        Report one = report("a");
        Report other = report("b");
        Incoming fit = new Incoming(one, List.of(killed(one, "a-1", 7)), Original.UNKNOWN);
        Incoming twice =
                new Incoming(other, List.of(killed(other, "b-1", 7), killed(other, "b-1", 7)), Original.UNKNOWN);
        try (Record record = Record.open(place)) {
            assertThat(catchThrowable(() -> record.add(List.of(fit, twice)))).isInstanceOf(RecordException.class);
            assertThat(record.reports()).isEmpty();
            assertThat(record.add(List.of(fit, new Incoming(other, List.of(), Original.UNKNOWN), fit)))
                    .containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.ALREADY_THERE);
            assertThat(record.reports()).containsExactly(one, other);
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void whatAnotherProgramKeepsThereIsLeftAlone() throws SQLException {
        execute(place, "CREATE TABLE klanten (naam TEXT)");
        assertThatThrownBy(() -> Record.open(place))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("another program")
                .hasMessageContaining(place.toString());
        execute(place, "CREATE TABLE flyway_schema_history (version TEXT, success BOOLEAN)");
        execute(place, "INSERT INTO flyway_schema_history VALUES ('1', TRUE)");
        assertThatThrownBy(() -> Record.open(place))
                .as("also where it has its tables made in the same way")
                .hasMessageContaining("another program");
    }

    @Test
    void whoLooksSomethingUpMakesNoRecord() throws SQLException {
        execute(place, "CREATE TABLE x (y TEXT)");
        execute(place, "DROP TABLE x");
        assertThatThrownBy(() -> Record.openExisting(place))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("there is no record")
                .hasMessageContaining(place.toString());
        assertThatThrownBy(() -> one(place, "SELECT count(*) FROM report")).isInstanceOf(SQLException.class);
    }

    @Test
    void theDigestIsThatOfTheOtherDatabase() {
        Report a = report("a");
        Report b = report("b", "Bij Žepče: " + Ruritania.TEXT);
        try (Record record = Record.open(place);
                Record other = Record.open(folder.resolve("ander.db"))) {
            String empty = record.state(linker()).digest();
            record.add(a, List.of(killed(a, "a-1", 7)));
            record.add(b, List.of(killed(b, "b-1", 9)));
            other.add(b, List.of(killed(b, "b-1", 9)));
            other.add(a, List.of(killed(a, "a-1", 7)));
            assertThat(record.state(linker()).digest())
                    .isEqualTo(other.state(linker()).digest())
                    .isNotEqualTo(empty);
        }
    }

    @Test
    void aNewerSchemaIsRefusedWithBothNumbers() throws SQLException {
        Record.open(place).close();
        execute(
                place,
                "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (99, '42', 'x', 'SQL', 'V42__x.sql', 'x', 1, TRUE)");
        assertThatThrownBy(() -> Record.open(place))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("42")
                .hasMessageContaining("knows " + Schema.VERSION);
    }

    @Test
    void incidentsOfAnotherLinkerAreWorkedOutAnew() throws SQLException {
        try (Record record = Record.open(place)) {
            Report report = Ruritania.report("a");
            record.add(report, List.of(Ruritania.killed(report, "a-1", 7)));
            assertThat(record.state(Ruritania.linker()).linked().incidents()).hasSize(1);
        }
        execute(place, "UPDATE linking SET linker = '1'");
        execute(place, "UPDATE incident SET document = '{}'"); // what that version may have written differs
        try (Record record = Record.open(place)) {
            assertThat(record.state(Ruritania.linker()).linked().incidents()).hasSize(1);
            assertThat(record.state(Ruritania.linker()).linked().incidents()).hasSize(1);
        }
    }

    @Test
    void whoComesWhileAnotherWritesIsTold() throws SQLException {
        try (Record record = Record.open(place.waiting(200));
                Connection other = place.source().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute(database.beginWriting());
            assertThatThrownBy(() -> record.add(report("a"), List.of()))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("in use");
            statement.execute("ROLLBACK");
            assertThat(record.add(report("a"), List.of())).isEqualTo(Outcome.ADDED);
        }
    }

    @Test
    void theSchemaHoldsWhatTheCodePromises() throws SQLException {
        Record.open(place).close();
        assertThatThrownBy(
                        () -> execute(
                                place,
                                "INSERT INTO claim (reading, position, id, kind, stance, scope,"
                                        + " quote_start, quote_end, document) VALUES (1, 0, 'x', 'killed', 'sure', 'news', 0, 1, '{}')"))
                .hasMessageMatching("(?is).*check.*");
        assertThatThrownBy(() -> execute(place, "INSERT INTO linking (one, stale) VALUES (2, 0)"))
                .hasMessageMatching("(?is).*check.*");
    }
}
