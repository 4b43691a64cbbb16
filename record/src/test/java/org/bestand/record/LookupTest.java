package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever only looks something up reads parts of the record beside the one who writes, and finds in them what the whole holds. */
@ParameterizedClass
@EnumSource(Database.class)
class LookupTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 4);
    private static final LocalDate WINTER = LocalDate.of(2019, 1, 9);

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private final Linker linker = Ruritania.linker();
    private Record record;
    private Lookup lookup;

    /** Two reports on March with another that reprints the first, one on January, one that tells its month alone. */
    @BeforeEach
    void fill() {
        Location place = Location.of(database.empty(folder));
        record = Record.open(place);
        add(report("a"), "a-1", 7, MARCH);
        add(report("b", Ruritania.TEXT + " Zo meldt het leger."), "b-1", 9, MARCH);
        add(report("winter"), "w-1", 3, WINTER);
        add(new Report("month", ReportDate.of("2019-06"), "Juni", Ruritania.TEXT, "", "Bode", "nl"), "m-1", 5, null);
        record.state(linker);
        lookup = Lookup.of(place, 4);
    }

    private void add(Report report, String claim, long dead, LocalDate day) {
        Claim one = killed(report, claim, dead);
        record.add(report, List.of(day == null ? one.at(null) : one.at(When.between(day, day, "toen"))));
    }

    @AfterEach
    void close() {
        lookup.close();
        record.close();
    }

    private String incident(String claim) {
        return lookup.incidentOf(claim).orElseThrow();
    }

    @Test
    void tellsHowFarTheRecordHasCome() {
        assertThat(lookup.position()).isEqualTo(new Position(4, 4, true));
        add(report("more"), "x-1", 8, MARCH);
        assertThat(lookup.position()).isEqualTo(new Position(5, 4, false));
        record.state(linker);
        assertThat(lookup.position()).isEqualTo(new Position(5, 5, true));
    }

    @Test
    void aPartHoldsAllThatItsLedgerNeedsAndNoMore() {
        String march = incident("a-1");
        State part = lookup.incidents(List.of(march, "no-such"));
        Known known = Known.of(part, linker);
        Known whole = Known.now(record, linker);
        Incident expected = whole.incidents().stream()
                .filter(incident -> incident.id().equals(march))
                .findFirst()
                .orElseThrow();
        assertThat(known.incidents()).containsExactly(expected);
        assertThat(known.ledger(expected)).isEqualTo(whole.ledger(expected));
        assertThat(part.reports()).extracting(Report::id).containsExactly("a", "b");
        assertThat(part.claims()).extracting(Claim::id).containsExactly("a-1", "b-1");
    }

    @Test
    void claimsThatOnlyADecisionKeepsAreInTheirPart() {
        Report report = report("a");
        Claim kept = record.claim("a-1").orElseThrow();
        record.decide(new Decision.Accepted(kept), "");
        record.add(report, List.of());
        record.state(linker);
        assertThat(lookup.claim("a-1")).contains(kept);
        assertThat(lookup.reportOf("a-1")).contains("a");
        Known known = Known.of(lookup.incidents(List.of(incident("a-1"))), linker);
        assertThat(known.ledger(known.incidents().getFirst()).said().map(said -> said.claim()
                        .id()))
                .contains("a-1");
        assertThat(lookup.reports(List.of("a")).linked().incidents()).hasSize(1);
    }

    @Test
    void aReportComesWithTheIncidentsThatHoldItsClaims() {
        State part = lookup.reports(List.of("b", "no-such"));
        assertThat(part.reports()).extracting(Report::id).containsExactly("b");
        assertThat(part.linked().incidents()).extracting(Incident::id).containsExactly(incident("b-1"));
        assertThat(lookup.claim("no-such")).isEmpty();
        assertThat(lookup.reportOf("no-such")).isEmpty();
        assertThat(lookup.incidentsOf(List.of("a-1", "no-such"))).containsOnlyKeys("a-1");
    }

    @Test
    void decisionsAreThereAtOnceAndHoldTheFormerOnes() {
        assertThat(lookup.decisions()).isEmpty();
        Claim claim = record.claim("a-1").orElseThrow();
        Decision first = record.decide(new Decision.Rejected(claim), "no");
        assertThat(lookup.decisions()).containsExactly(first).isSameAs(lookup.decisions());
        assertThat(lookup.decided().isRejected("a-1")).isTrue();
        record.decide(new Decision.Undone(first.number()), "");
        assertThat(lookup.decisions()).isEqualTo(record.decisions());
        assertThat(lookup.decided().isRejected("a-1")).isFalse();
    }

    @Test
    void historyIsReadInParts() {
        assertThat(lookup.history(Long.MAX_VALUE, 2)).extracting(Entry::number).containsExactly(4L, 3L);
        assertThat(lookup.history(3, 9)).extracting(Entry::number).containsExactly(2L, 1L);
        assertThat(lookup.historySince(1, 2)).extracting(Entry::number).containsExactly(2L, 3L);
        assertThat(lookup.historyOf(List.of("b", "a", "c"), 9))
                .extracting(Entry::subject)
                .containsExactly("b", "a");
    }

    @Test
    void incidentsAreFoundByTheWordsOfTheirReports() {
        assertThat(lookup.incidentsWith("leger strelsau")).containsExactly(incident("b-1"));
        assertThat(lookup.incidentsWith("gesneuveld")).contains(incident("a-1"), incident("w-1"));
        assertThat(lookup.incidentsWith("vrede")).isEmpty();
        assertThat(lookup.incidentsWith("…")).isEmpty();
        assertThat(lookup.search("meldt", 5))
                .extracting(found -> found.report().id())
                .containsExactly("b");
        assertThatThrownBy(() -> lookup.search("meldt", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headsAreListedPageByPage() {
        List<ReportHead> first = lookup.reports(new HeadQuery("", false, 3));
        assertThat(first).extracting(ReportHead::id).containsExactly("month", "winter", "b");
        assertThat(lookup.reports(new HeadQuery("b", false, 3)))
                .extracting(ReportHead::id)
                .containsExactly("a");
        assertThat(lookup.reports(new HeadQuery("a", false, 3))).isEmpty();
        ReportHead head = lookup.reports(new HeadQuery("winter", false, 1)).getFirst();
        assertThat(head)
                .isEqualTo(new ReportHead(
                        "b", ReportDate.of("2019-03-05"), "Kop", "Bode", "https://example.org/b", "nl", 1));
    }

    @Test
    void aReportThatAPersonDatedIsUndatedNoMore() {
        assertThat(lookup.reports(new HeadQuery("", true, 1)))
                .extracting(ReportHead::id)
                .containsExactly("month");
        ReportDate day = ReportDate.of("2019-06-02");
        record.decide(new Decision.Dated("month", ReportDate.of("2019-06"), day), "");
        assertThat(lookup.reports(new HeadQuery("", true, 1))).isEmpty();
        assertThat(lookup.reports(new HeadQuery("", false, 1)).getFirst().date())
                .isEqualTo(day);
    }

    @Test
    void looseClaimsAreThoseOfNoIncident() {
        Report talk = report("talk");
        List<Claim> said = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            said.add(Ruritania.claim(
                    talk,
                    "t-" + i,
                    org.bestand.model.Kind.STATEMENT,
                    "Bij Strelsau zijn zeven soldaten gesneuveld.",
                    0,
                    "zeven",
                    null));
        }
        record.add(talk, said);
        record.decide(new Decision.Rejected(said.get(2)), "");
        record.state(linker);
        assertThat(lookup.loose("", 2)).extracting(Claim::id).containsExactly("t-0", "t-1");
        assertThat(lookup.loose("t-1", 2)).extracting(Claim::id).containsExactly("t-3", "t-4");
        assertThat(lookup.loose("t-4", 2)).isEmpty();
        assertThat(lookup.loose("no-such", 2)).isEmpty();
    }

    @Test
    void totalsCountWhatIsCurrent() {
        Totals totals = lookup.totals();
        assertThat(totals.reports()).isEqualTo(4);
        assertThat(totals.claims()).isEqualTo(4);
        assertThat(totals.incidents())
                .isEqualTo(record.state(linker).linked().incidents().size());
        assertThat(totals.languages()).containsOnlyKeys("nl").containsEntry("nl", 4L);
        record.add(report("a"), List.of());
        assertThat(lookup.totals().claims()).isEqualTo(3);
    }

    @Test
    void releasesAreThere() {
        assertThat(lookup.releases()).isEmpty();
        Release release = record.release(linker, "eerste");
        assertThat(lookup.releases()).containsExactly(release);
        assertThat(lookup.state(release)).isEqualTo(record.state(release));
    }

    @Test
    void aLookupWritesNothingAndOpensNothingThatIsNotThere() {
        Location none = Location.of(database.empty(folder.resolve("none")));
        assertThatThrownBy(() -> Lookup.of(none, 1)).isInstanceOf(RecordException.class);
    }

    @Test
    void manyReadWhileOneWrites() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                readers.add(threads.submit((Callable<Integer>) () -> {
                    int seen = 0;
                    for (int turn = 0; turn < 20; turn++) {
                        Overviews now = lookup.overviewsSince(-1);
                        Set<String> ids = new java.util.TreeSet<>();
                        now.changed().forEach(overview -> ids.add(overview.id()));
                        State part = lookup.incidents(ids);
                        Known known = Known.of(part, linker);
                        known.incidents().forEach(known::ledger);
                        seen += known.incidents().size();
                    }
                    return seen;
                }));
            }
            for (int i = 0; i < 10; i++) {
                add(report("new" + i), "n-" + i, i + 1, MARCH.plusDays(i));
                record.state(linker);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get(60, TimeUnit.SECONDS)).isPositive();
            }
        }
    }
}
