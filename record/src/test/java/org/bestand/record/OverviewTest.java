package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Database.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.linking.Relation;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What lists show is always what working it out from the whole record gives, and who asks what changed hears of all that did. */
@ParameterizedClass
@EnumSource(Database.class)
class OverviewTest {
    private static final int STEPS = 30;
    private static final int ARCHIVES = 3;

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private final Linker linker = Ruritania.linker(Tuesday.WORDS);
    private Location place;

    @BeforeEach
    void nameThePlace() {
        place = Location.of(database.empty(folder));
    }

    /** From the whole record, as it is known. */
    private Map<String, Overview> expected(Record record) {
        Known known = Known.now(record, linker);
        Map<String, LocalDate> came = new HashMap<>();
        record.history().stream()
                .filter(entry -> entry.action().equals("add"))
                .forEach(entry -> came.putIfAbsent(
                        entry.subject(), entry.at().atZone(ZoneOffset.UTC).toLocalDate()));
        Map<String, LocalDate> from = known.knownFrom(came);
        Map<String, Overview> overviews = new TreeMap<>();
        for (Incident incident : known.incidents()) {
            overviews.put(incident.id(), Overview.of(known.ledger(incident), known.reports(), from));
        }
        return overviews;
    }

    private static Map<String, Overview> byId(List<Overview> overviews) {
        return new TreeMap<>(overviews.stream().collect(Collectors.toMap(Overview::id, Function.identity())));
    }

    private void assertDerived(Record record, Lookup lookup) {
        Map<String, Overview> expected = expected(record);
        assertThat(byId(lookup.overviews())).isEqualTo(expected);
        assertThat(incidentReports(lookup)).isEqualTo(incidentReports(record));
    }

    private static Map<String, Long> incidentReports(Lookup lookup) {
        return new TreeMap<>(
                lookup.incidentsWith("strelsau").stream().collect(Collectors.toMap(Function.identity(), id -> 1L)));
    }

    /** Every text of the made-up news tells of the town. */
    private Map<String, Long> incidentReports(Record record) {
        return new TreeMap<>(record.state(linker).linked().incidents().stream()
                .collect(Collectors.toMap(Incident::id, incident -> 1L)));
    }

    @Test
    void whateverComesOverviewsAreThoseOfTheWholeRecord() throws IOException {
        Set<Object> met = new HashSet<>();
        for (int seed = 0; seed < ARCHIVES; seed++) {
            archive(seed, met);
        }
        assertThat(met)
                .as("the archives hold what can go wrong")
                .contains(Tie.Role.DOES, Tie.Role.TOGETHER, Tie.Role.MEDIATES)
                .contains(Voice.Sort.OUTLET, Voice.Sort.SPEAKER)
                .contains("disputed", "reprinted", "undated", "dated by others");
    }

    private void archive(int seed, Set<Object> met) throws IOException {
        Location own = Location.of(database.empty(Files.createDirectory(folder.resolve("archive" + seed))));
        RandomNews news = new RandomNews(seed);
        Random chance = new Random(seed);
        Record record = Record.open(own);
        Map<String, Overview> catalogue = new TreeMap<>();
        try (Lookup lookup = Lookup.of(own, 2)) {
            long linked = -1;
            for (int i = 0; i < STEPS; i++) {
                news.step(record);
                if (chance.nextInt(8) == 0) {
                    news.group(record, record.state(linker).linked().incidents());
                }
                if (chance.nextInt(8) == 0) { // a fresh process goes on
                    record.close();
                    record = Record.open(own);
                }
                if (chance.nextBoolean()) {
                    record.state(linker);
                    linked = follow(catalogue, lookup.overviewsSince(linked));
                    assertThat(catalogue).as("step %s of %s", i, seed).isEqualTo(expected(record));
                    assertDerived(record, lookup);
                    meet(record, lookup, met);
                }
            }
            record.state(linker);
            assertTiesAndVoices(record, lookup, own);
        }
        record.close();
    }

    private void meet(Record record, Lookup lookup, Set<Object> met) {
        lookup.ties().forEach(tie -> met.add(tie.role()));
        lookup.voices().forEach(voice -> {
            met.add(voice.sort());
            met.add(voice.disputed() > 0 ? "disputed" : "");
        });
        Known known = Known.now(record, linker);
        met.add(known.copies().isEmpty() ? "" : "reprinted");
        met.add(known.datings().isEmpty() ? "" : "dated by others");
        known.reports().values().forEach(report -> met.add(report.date().earliest() == null ? "undated" : ""));
    }

    private static long follow(Map<String, Overview> catalogue, Overviews news) {
        news.gone().forEach(catalogue::remove);
        news.changed().forEach(overview -> catalogue.put(overview.id(), overview));
        return news.linked();
    }

    /** Worked out step by step they are what they are once all is worked out anew. */
    private void assertTiesAndVoices(Record record, Lookup lookup, Location own) {
        List<Tie> ties = lookup.ties();
        List<Voice> voices = lookup.voices();
        run(own, "UPDATE linking SET overview = 'other', stale = 1");
        record.state(linker);
        try (Lookup fresh = Lookup.of(own, 1)) {
            assertThat(fresh.ties()).isEqualTo(ties);
            assertThat(fresh.voices()).isEqualTo(voices);
        }
        assertDerived(record, lookup);
    }

    private static void run(Location place, String sql) {
        try {
            execute(place, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRecordOfBeforeGetsThemOnceWithoutBeingLinkedAnew() throws SQLException {
        try (Record record = Record.open(place)) {
            fill(record);
            record.state(linker);
            for (String table : List.of("overview", "incident_report", "tie", "voice")) {
                execute(place, "DELETE FROM " + table);
            }
            execute(place, "UPDATE linking SET overview = '', stale = 1");
            execute(place, "UPDATE incident SET document = document || '   '");
        }
        try (Record record = Record.openExisting(place);
                Lookup lookup = Lookup.of(place, 1)) {
            assertThat(lookup.position().isSettled()).isFalse();
            assertThat(lookup.overviews()).isEmpty();
            record.state(linker);
            assertThat(lookup.position().isSettled()).isTrue();
            assertThat(one(place, "SELECT count(*) FROM incident WHERE document NOT LIKE '%   '"))
                    .isZero();
            assertDerived(record, lookup);
        }
    }

    @Test
    void voicesTellWhoWasFirstAndWhatBecameOfIt() {
        Report early = new Report("early", ReportDate.of("2019-03-05"), "", Ruritania.TEXT, "", "Bode", "nl");
        Report late = new Report(
                "late", ReportDate.of("2019-03-06"), "", Ruritania.TEXT + " Meer volgt.", "", "Heraut", "nl");
        try (Record record = Record.open(place);
                Lookup lookup = Lookup.of(place, 1)) {
            record.add(early, List.of(Ruritania.killed(early, "e", 7)));
            record.add(late, List.of(Ruritania.killed(late, "l", 9)));
            Known known = Known.now(record, linker);
            assertThat(known.ledger(known.incidents().getFirst()).related())
                    .as("one happening, of which the later figure is the higher")
                    .extracting(Ledger.Related::relation)
                    .containsExactly(Relation.RAISES);
            assertThat(lookup.voices())
                    .contains(
                            new Voice(Voice.Sort.OUTLET, "", "Bode", 1, 1, 1, 0),
                            new Voice(Voice.Sort.OUTLET, "", "Heraut", 1, 0, 0, 0),
                            new Voice(Voice.Sort.SPEAKER, "RUR.GOV", "", 2, 1, 1, 0))
                    .extracting(Voice::name)
                    .as("who only passes on is no speaker")
                    .doesNotContain("De Bode");
            assertThat(lookup.overviews()).singleElement().satisfies(overview -> {
                assertThat(overview.outlets()).containsExactly("Bode", "Heraut");
                assertThat(overview.sources()).isEqualTo(2);
                assertThat(overview.mostDead()).isEqualTo(9);
                assertThat(overview.title()).isEqualTo(Overview.Title.VICTIMS);
                assertThat(overview.known()).isEqualTo("2019-03-05");
                assertThat(overview.isDisputed()).isFalse();
                assertThat(overview.phase()).isNull();
            });
        }
    }

    private static void fill(Record record) {
        RandomNews news = new RandomNews(9);
        for (int i = 0; i < 15; i++) {
            news.step(record);
        }
    }

    @Test
    void onlyOverviewsThatChangedAreWritten() throws SQLException {
        try (Record record = Record.open(place);
                Lookup lookup = Lookup.of(place, 1)) {
            fill(record);
            record.state(linker);
            Overviews all = lookup.overviewsSince(-1);
            assertThat(all.changed()).hasSizeGreaterThan(2);
            assertThat(lookup.overviewsSince(all.linked()).changed()).isEmpty();
            Claim claim = record.claim(record.state(linker)
                            .linked()
                            .incidents()
                            .getFirst()
                            .claims()
                            .getFirst())
                    .orElseThrow();
            record.decide(new org.bestand.model.Decision.Accepted(claim), "");
            record.state(linker);
            assertThat(lookup.overviewsSince(all.linked()).changed())
                    .as("who agrees changes nothing that is shown")
                    .isEmpty();
            record.decide(new org.bestand.model.Decision.Rejected(claim), "");
            record.state(linker);
            Overviews since = lookup.overviewsSince(all.linked());
            assertThat(since.changed().size() + since.gone().size())
                    .isBetween(1, all.changed().size() - 1);
            assertThat(since.linked()).isEqualTo(lookup.position().entry());
        }
    }

    @Test
    void incidentsThatAllAreLinkedAnewWithoutAreToldToBeGone() {
        try (Record record = Record.open(place);
                Lookup lookup = Lookup.of(place, 1)) {
            fill(record);
            record.state(linker);
            Overviews all = lookup.overviewsSince(-1);
            run(place, "UPDATE linking SET linker = '', stale = 1");
            Claim claim = record.claim(record.state(linker)
                            .linked()
                            .incidents()
                            .getFirst()
                            .claims()
                            .getFirst())
                    .orElseThrow();
            run(place, "UPDATE linking SET linker = '', stale = 1");
            record.decide(new org.bestand.model.Decision.Rejected(claim), "");
            record.state(linker);
            Map<String, Overview> catalogue = byId(all.changed());
            follow(catalogue, lookup.overviewsSince(all.linked()));
            assertThat(catalogue).isEqualTo(expected(record));
        }
    }
}
