package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.linker;
import static org.bestand.record.Ruritania.report;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.bestand.model.Decision;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.model.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Senders send reports again, take them back, and send them once more; where a text came from stays known. */
@ParameterizedClass
@EnumSource(Database.class)
class SendersTest {
    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private Location place;
    private final Report first = report("a");
    private final Report second = report("a", "Bij Strelsau zijn zeven soldaten gesneuveld. Later bevestigd.");

    @BeforeEach
    void begin() {
        place = Location.of(database.empty(folder));
    }

    private static Original edition(String edition) {
        return new Original("5".repeat(64), edition);
    }

    private static Outcome add(Record record, Report report, String edition) {
        return record.add(report, List.of(killed(report, "a-1", 7)), edition(edition));
    }

    @Test
    void aHigherEditionSupersedesAndALowerOneDoesNot() {
        try (Record record = Record.open(place)) {
            assertThat(add(record, first, "9")).isEqualTo(Outcome.ADDED);
            assertThat(add(record, second, "10")).as("as numbers").isEqualTo(Outcome.CHANGED);
            assertThat(add(record, first, "9")).isEqualTo(Outcome.OUTDATED);
            assertThat(record.report("a")).contains(second);
            assertThat(add(record, second, "11"))
                    .as("the same text in a later edition")
                    .isEqualTo(Outcome.CHANGED);
            assertThat(add(record, first, "10")).isEqualTo(Outcome.OUTDATED);
            assertThat(add(record, second, "11")).isEqualTo(Outcome.ALREADY_THERE);
            assertThat(record.original("a")).contains(edition("11"));
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void whatIsTakenBackIsCountedNowhereAndStaysInTheRecord() {
        try (Record record = Record.open(place)) {
            add(record, first, "1");
            assertThat(record.state(linker()).linked().incidents()).hasSize(1);
            Decision decision = record.takeBack("a", "2", "canceled").orElseThrow();
            assertThat(record.state(linker()).linked().incidents()).isEmpty();
            assertThat(record.claims()).hasSize(1);
            assertThat(record.takeBack("a", "2", "canceled")).as("once").isEmpty();
            assertThat(add(record, first, "1")).isEqualTo(Outcome.OUTDATED);
            assertThat(record.state(record.history().getFirst().number(), linker())
                            .linked()
                            .incidents())
                    .as("as it stood before")
                    .hasSize(1);

            record.decide(new Decision.Undone(decision.number()), "");
            assertThat(record.state(linker()).linked().incidents()).hasSize(1);
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void onlyALaterEditionCountsAgain() {
        try (Record record = Record.open(place)) {
            add(record, first, "1");
            record.takeBack("a", "2", "withheld");
            assertThat(add(record, second, "2")).isEqualTo(Outcome.OUTDATED);
            assertThat(add(record, second, "3")).isEqualTo(Outcome.CHANGED);
            assertThat(record.state(linker()).linked().incidents()).hasSize(1);
            assertThat(record.takeBack("a", "2", "withheld")).as("too late").isEmpty();
            assertThat(record.takeBack("b", "1", "canceled")).as("not there").isEmpty();
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void aReportThatNobodyReadIsKeptAndReadLater() {
        try (Record record = Record.open(place)) {
            assertThat(record.keep(first, edition(""))).isEqualTo(Outcome.ADDED);
            assertThat(record.keep(first, edition(""))).isEqualTo(Outcome.ALREADY_THERE);
            assertThat(record.history()).extracting(Entry::action).containsExactly("keep");
            assertThat(add(record, first, "")).isEqualTo(Outcome.READ_ANEW);
            assertThat(record.claims()).hasSize(1);
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void whoChangesWhatIsToldOfAnOriginalIsFound() throws SQLException {
        try (Record record = Record.open(place)) {
            add(record, first, "1");
        }
        execute(place, "UPDATE report SET original = '" + "6".repeat(64) + "'");
        try (Record record = Record.openExisting(place)) {
            assertThat(record.check()).containsExactly("what is told of the original of report a is not what came in");
        }
    }

    @Test
    void whatIsKnownOfFeedsSurvives() {
        Visit visit = new Visit("https://bode.example/feed", "\"m\"", "Tue", Instant.parse("2031-05-06T12:00:00Z"), 2);
        try (Record record = Record.open(place)) {
            assertThat(record.feeds().visit(visit.address())).isEmpty();
            record.feeds().visited(new Visit(visit.address(), "", "", Instant.EPOCH, 0));
            record.feeds().visited(visit);
            record.feeds().seen("een");
            record.feeds().seen("een");
        }
        try (Record record = Record.open(place)) {
            assertThat(record.feeds().visit(visit.address())).contains(visit);
            assertThat(record.feeds().hasSeen("een")).isTrue();
            assertThat(record.feeds().hasSeen("twee")).isFalse();
        }
    }
}
