package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.linker;
import static org.bestand.record.Ruritania.report;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Decision.Split;
import org.bestand.model.Decision.Undone;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What happened to a record stands in a chain that shows whoever has changed something behind its back. */
@ParameterizedClass
@EnumSource(Database.class)
class HistoryTest {
    @Parameter
    private Database database;

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Scribe RUDOLF = new Scribe("Rudolf", "bestand 1", "nl 1", InstantSource.fixed(NOON));

    @TempDir
    private Path folder;

    private Location place;
    private final Report a = report("a");
    private final Report b = report("b");
    private final Claim seven = killed(a, "a-1", 7);
    private final Claim nine = killed(b, "b-1", 9);

    @BeforeEach
    void twoReports() {
        place = Location.of(database.empty(folder));
        try (Record record = open()) {
            record.add(a, List.of(seven));
            record.add(b, List.of(nine));
        }
    }

    private Record open() {
        return Record.open(place).by(RUDOLF);
    }

    private void tamper(String sql) throws SQLException {
        execute(place, sql);
    }

    private List<String> faults() {
        try (Record record = open()) {
            return record.check();
        }
    }

    @Test
    void aCorrectionOfBeforeThatDoesNotTellWhatItWasSeenWithStillHolds() {
        Corrected corrected = new Corrected(seven, killed(a, "a-1", 8), List.of());
        String document = Changes.document(corrected, "daarom").replace(",\"with\":[]", "");
        assertThat(document).doesNotContain("with");
        assertThat(Record.decision(new Entry(3, NOON, "Rudolf", "correct", "a-1", document, "")))
                .get()
                .extracting(Decision::change)
                .isEqualTo(corrected);
    }

    @Test
    void everyDecisionComesBackAsItWasTaken() {
        List<Decision.Change> changes = List.of(
                new Accepted(seven),
                new Rejected(nine),
                new Corrected(seven, killed(a, "a-1", 8), List.of("a-1")),
                new Merged(List.of(List.of("a-1"), List.of("b-1"))),
                new Split(List.of("a-1"), List.of("b-1")),
                new Dated("a", a.date(), ReportDate.of("2019-03-06")),
                new Undone(3));
        try (Record record = open()) {
            changes.forEach(change -> record.decide(change, "daarom"));
        }
        try (Record record = open()) {
            assertThat(record.decisions()).extracting(Decision::change).isEqualTo(changes);
            assertThat(record.decisions()).allSatisfy(decision -> {
                assertThat(decision.who()).isEqualTo("Rudolf");
                assertThat(decision.at()).isEqualTo(NOON);
                assertThat(decision.why()).isEqualTo("daarom");
            });
            assertThat(record.history()).extracting(Entry::action).startsWith("add", "add", "accept", "reject");
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void decisionsHoldThroughAFurtherReading() {
        try (Record record = open()) {
            record.decide(new Rejected(nine), "");
            record.decide(new Accepted(seven), "");
            record.add(a, List.of());
            assertThat(record.state(linker()).linked().incidents())
                    .singleElement()
                    .extracting(Incident::claims)
                    .isEqualTo(List.of("a-1"));
        }
    }

    @Test
    void aClaimThatOnlyAPersonReadIsThereOnceItIsAcceptedWithTheWordsOfItsReport() {
        try (Record record = open()) {
            record.decide(new Accepted(killed(a, "a-9", 1)), "coded by hand");
            assertThat(record.state(linker()).linked().incidents())
                    .flatExtracting(Incident::claims)
                    .contains("a-9");
            record.decide(new Rejected(killed(a, "a-9", 1)), "");
            assertThat(record.state(linker()).linked().incidents())
                    .flatExtracting(Incident::claims)
                    .doesNotContain("a-9");
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void severalDecisionsAreTakenAllOrNone() {
        try (Record record = open()) {
            Map<Decision.Change, String> changes = new LinkedHashMap<>();
            changes.put(new Accepted(seven), "first");
            changes.put(new Rejected(nine), "second");
            assertThat(record.decide(changes)).extracting(Decision::why).containsExactly("first", "second");
            changes.put(new Undone(1), "the first entry is no decision");
            assertThatThrownBy(() -> record.decide(changes)).isInstanceOf(RecordException.class);
            assertThat(record.history()).hasSize(4);
        }
    }

    @Test
    void nothingIsDecidedAboutWhatIsNotThere() {
        try (Record record = open()) {
            assertThatThrownBy(() -> record.decide(new Accepted(killed(report("z"), "z-9", 1)), ""))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("no claim z-9");
            assertThatThrownBy(() -> record.decide(new Rejected(killed(a, "a-9", 1)), ""))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("no claim a-9");
            assertThatThrownBy(() -> record.decide(new Undone(1), ""))
                    .as("the first entry is no decision")
                    .hasMessageContaining("no decision 1");
            assertThatThrownBy(() -> record.decide(new Dated("z", a.date(), a.date()), ""))
                    .hasMessageContaining("no report z");
            assertThat(record.history()).hasSize(2);
        }
    }

    @Test
    void anUntouchedRecordHasNoFault() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aChangedEntryBreaksTheChain() throws SQLException {
        tamper("UPDATE history SET who = 'Michael' WHERE seq = 1");
        assertThat(faults()).anyMatch(fault -> fault.contains("entry 1"));
    }

    @Test
    void aMissingEntryBreaksTheChain() throws SQLException {
        try (Record record = open()) {
            record.decide(new Rejected(nine), "");
            record.decide(new Accepted(seven), "");
        }
        tamper("DELETE FROM history WHERE seq = 3");
        assertThat(faults()).anyMatch(fault -> fault.contains("lacks entry 3"));
    }

    @Test
    void aChangedTextShows() throws SQLException {
        tamper("UPDATE report SET text = replace(text, 'zeven', 'negen') WHERE id = 'a'");
        assertThat(faults())
                .anyMatch(fault -> fault.contains("text or date of report a"))
                .anyMatch(fault -> fault.contains("words of claim a-1"));
    }

    @Test
    void aChangedOrSmuggledClaimShows() throws SQLException {
        tamper("UPDATE claim SET document = replace(document, '\"low\":7', '\"low\":70') WHERE id = 'a-1'");
        assertThat(faults()).anyMatch(fault -> fault.contains("claims of report a"));
    }

    @Test
    void aRemovedReadingShows() throws SQLException {
        tamper("DELETE FROM claim WHERE id = 'b-1'");
        assertThat(faults()).anyMatch(fault -> fault.contains("claims of report b"));
    }

    @Test
    void aReleaseIsFrozenWhateverComesAfter() {
        try (Record record = open()) {
            Release first = record.release(linker(), "voor de pers");
            State frozen = record.state(first);
            record.decide(new Rejected(nine), "");
            record.add(report("c"), List.of(killed(report("c"), "c-1", 70)));
            record.add(report("a", Ruritania.TEXT + " Meer volgt."), List.of());
            assertThat(record.state(first)).isEqualTo(frozen);
            assertThat(frozen.digest()).isEqualTo(first.digest());
            assertThat(record.state(linker()).digest()).isNotEqualTo(first.digest());
            Release second = record.release(linker(), "");
            assertThat(record.releases()).containsExactly(first, second);
            assertThat(second.number()).isEqualTo(2);
            assertThat(record.check()).isEmpty();
        }
    }

    @Test
    void whatStoodInTheRecordBehindAnEntryCanBeHadAgain() {
        try (Record record = open()) {
            State two = record.state(linker());
            record.decide(new Rejected(nine), "");
            State three = record.state(linker());
            record.add(report("a", Ruritania.TEXT + " Meer volgt."), List.of());
            record.add(b, List.of());
            assertThat(record.state(2, linker())).isEqualTo(two);
            assertThat(record.state(3, linker())).isEqualTo(three);
            assertThat(record.state(0, linker()).reports()).isEmpty();
            assertThat(record.state(1, linker()).reports()).containsExactly(a);
            assertThat(record.state(record.history().size(), linker())).isEqualTo(record.state(linker()));
        }
    }

    @Test
    void aChangedReleaseShows() throws SQLException {
        try (Record record = open()) {
            record.release(linker(), "");
        }
        tamper("UPDATE release_incident SET document = replace(document, 'RUR', 'SLA')");
        assertThat(faults()).containsExactly("release 1 is not what was frozen");
    }
}
