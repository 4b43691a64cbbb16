package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.report;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is so only of a record on a server: how it is named, and how it may fail. */
class PostgresDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.org:5433/oorlog, jdbc:postgresql://db.example.org:5433/oorlog",
        "postgres://anneke:geheim@db/oorlog, jdbc:postgresql://db/oorlog",
        "postgresql://anneke@[::1]:5432/oorlog?ssl=true, jdbc:postgresql://[::1]:5432/oorlog",
        "jdbc:postgresql://anneke:geheim@/oorlog, jdbc:postgresql:///oorlog",
        "'jdbc:postgresql://a:1,b:2/oorlog?user=anneke&password=geheim', 'jdbc:postgresql://a:1,b:2/oorlog'",
        "jdbc:postgresql:oorlog, jdbc:postgresql:oorlog"
    })
    void isNamedWithoutUserAndPassword(String written, String name) {
        assertThat(Location.of(written)).hasToString(name);
    }

    @Test
    void takesUserAndPasswordFromWhereverTheyStand() {
        assertThat(((PostgresDatabase) Location.of("postgres://anneke:a%40b%2Fc+d@db/oorlog")).source())
                .hasFieldOrPropertyWithValue("user", "anneke")
                .hasFieldOrPropertyWithValue("password", "a@b/c+d");
        assertThat(((PostgresDatabase) Location.of("jdbc:postgresql://db/oorlog?user=anneke&password=geheim")).source())
                .hasFieldOrPropertyWithValue("user", "anneke")
                .hasFieldOrPropertyWithValue("password", "geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://anneke:gehe/im@db/oorlog",
                "jdbc:postgresql://anneke:gehe?im@db/oorlog",
                "jdbc:postgresql://anneke:gehe@im@db/oorlog",
                "postgres://anneke:geheim@db:poort/oorlog",
                "postgres://anneke:gehe%zzim@db/oorlog",
                "jdbc:postgresql://db:99999/oorlog?password=geheim",
                "jdbc:mysql://anneke:geheim@db/oorlog"
            })
    void isRefusedWhereTheUrlIsMisspeltWithoutRepeatingIt(String written) {
        assertThatThrownBy(() -> Location.of(written))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("write ")
                .hasMessageContaining("jdbc:postgresql://HOST")
                .hasNoCause()
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("gehe", "anneke");
    }

    private static void fails(String written, String... words) {
        assertThatThrownBy(() -> Record.open(Location.of(written)).close())
                .isInstanceOf(RecordException.class)
                .hasMessageContainingAll(words)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("geheim", "anneke")
                .doesNotContain("\n");
    }

    @Test
    void saysWhenNoServerAnswers() {
        fails("postgres://anneke:geheim@localhost:1/oorlog", "jdbc:postgresql://localhost:1/oorlog cannot be reached");
        fails("postgres://anneke:geheim@nergens.invalid/oorlog", "cannot be reached");
    }

    @Test
    void saysWhenTheServerDoesNotKnowDatabaseUserOrPassword() {
        fails(
                PostgresServer.url("").replace("/postgres", "/oorlog") + "?user=postgres&password=geheim",
                "no such database");
        fails(PostgresServer.url("?user=anneke&password=geheim"), "does not let this user in", ".pgpass");
        PostgresServer.execute("CREATE ROLE bewaakt LOGIN PASSWORD 'juist'");
        PostgresServer.askForThePasswordOf("bewaakt");
        fails(PostgresServer.url("?user=bewaakt&password=geheim"), "does not let this user in");
        fails(PostgresServer.url("?user=bewaakt"), "does not let this user in");
    }

    @Test
    void saysWhenTheUserMayNotWrite() {
        PostgresServer.execute("CREATE ROLE lezer LOGIN");
        fails(PostgresServer.emptySchema().replace("user=postgres", "user=lezer"), "GRANT");

        String place = PostgresServer.emptySchema();
        String schema = place.substring(place.lastIndexOf('=') + 1);
        try (Record record = Record.open(Location.of(place))) {
            record.add(report("a"), List.of());
        }
        PostgresServer.execute("GRANT USAGE ON SCHEMA " + schema + " TO lezer; GRANT SELECT ON ALL TABLES IN SCHEMA "
                + schema + " TO lezer");
        try (Record record = Record.openExisting(Location.of(place.replace("user=postgres", "user=lezer")))) {
            assertThat(record.reports()).as("who may only read reads").hasSize(1);
            assertThatThrownBy(() -> record.add(report("b"), List.of())).hasMessageContaining("GRANT");
            assertThat(record.reports()).hasSize(1);
        }
    }

    @Test
    void makesTheSchemaThatIsNamedAsItWouldMakeAFile() {
        Location place = Location.of(PostgresServer.url("?user=postgres&currentSchema=oorlog"));
        assertThatThrownBy(() -> Record.openExisting(place)).hasMessageContaining("there is no record");
        Record.open(place).close();
        Record.openExisting(place).close();
    }

    @Test
    void saysWhenTheConnectionIsLostAndHasTakenNothingHalf() {
        Location place = Location.of(PostgresServer.emptySchema());
        Report report = report("b");
        Record record = Record.open(place);
        try (record) {
            record.add(report("a"), List.of());
            PostgresServer.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bestand'");
            assertThatThrownBy(() -> record.add(report, List.of(killed(report, "b-1", 7))))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("was lost while it was in use");
            assertThatThrownBy(record::reports).hasMessageContaining("was lost while it was in use");
        }
        try (Record again = Record.open(place)) {
            assertThat(again.reports()).extracting(Report::id).containsExactly("a");
            assertThat(again.add(report, List.of(killed(report, "b-1", 7)))).isEqualTo(Outcome.ADDED);
        }
    }

    private static Function<Handle, String> setting(String query) {
        return handle -> handle.createQuery(query).mapTo(String.class).one();
    }

    @Test
    void acknowledgesOnlyWhatTheDiskHas() {
        Location place = Location.of(PostgresServer.emptySchema() + "&options=-c%20synchronous_commit=off"
                + "%20-c%20default_transaction_isolation=serializable");
        try (Record record = Record.open(place)) {
            assertThat(record.reading(setting("SHOW synchronous_commit"))).isEqualTo("off");
            assertThat(record.transaction(setting("SHOW synchronous_commit"))).isEqualTo("on");
            assertThat(record.transaction(setting("SHOW transaction_isolation")))
                    .isEqualTo("read committed");
        }
    }

    @Test
    void namesEveryStateThatHasARemedy() {
        for (String state : List.of("53100", "53300", "25006", "40001", "22021")) {
            assertThat(PostgresState.sentence(new SQLException("x", state)))
                    .doesNotContain("x;")
                    .contains("; ");
        }
        assertThat(PostgresState.sentence(new SQLException("wat de server zegt", "XX000")))
                .contains("wat de server zegt");
        assertThat(PostgresState.sentence(new SQLException("zonder staat"))).contains("zonder staat");
    }
}
