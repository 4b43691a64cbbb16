package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Database.one;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.report;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bestand.linking.Linked;
import org.bestand.linking.Linker;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is derived is always what linking all from nothing gives, whoever linked what before. */
@ParameterizedClass
@EnumSource(Database.class)
class UpkeepTest {
    private static final int STEPS = 40;
    private static final int DAYS = 9;

    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private final Linker linker = Ruritania.linker();
    private final Random chance = new Random(5);
    private Location place;

    @BeforeEach
    void nameThePlace() {
        place = Location.of(database.empty(folder));
    }

    private Claim claim(Report report, int number) {
        LocalDate day = LocalDate.of(2019, 2, 23).plusDays(chance.nextInt(DAYS));
        return killed(report, report.id() + "-" + number, 1 + chance.nextInt(9)).at(When.between(day, day, "toen"));
    }

    private void addOne(Record record) {
        Report report = report("r" + chance.nextInt(STEPS));
        List<Claim> claims = new ArrayList<>();
        for (int i = chance.nextInt(3); i >= 0; i--) {
            claims.add(claim(report, i));
        }
        record.add(report, claims);
    }

    private void decide(Record record) {
        List<Incident> incidents = record.state(linker).linked().incidents();
        Claim claim = record.claims().get(chance.nextInt(record.claims().size()));
        List<Decision> decisions = record.decisions();
        switch (chance.nextInt(4)) {
            case 0 -> record.decide(new Decision.Rejected(claim), "");
            case 1 ->
                record.decide(
                        new Decision.Corrected(
                                claim, claim.at(null), incidents.getFirst().claims()),
                        "");
            case 2 ->
                record.decide(
                        new Decision.Merged(List.of(
                                incidents.getFirst().claims(),
                                incidents.getLast().claims())),
                        "");
            default -> {
                if (!decisions.isEmpty()) {
                    record.decide(new Decision.Undone(decisions.getLast().number()), "");
                }
            }
        }
    }

    @Test
    void allIsLinkedFromNothingOnceOtherPlacesAreKnown() throws SQLException {
        String kept = "SELECT COUNT(*) FROM linking WHERE linker <> ''";
        try (Record record = Record.open(place)) {
            addOne(record);
            List<Incident> before = record.state(linker).linked().incidents();
            assertThat(one(place, kept)).isOne();
            record.placesTaken("dump.txt", 1, 1);
            assertThat(one(place, kept)).isZero();
            assertThat(record.state(linker).linked().incidents()).isEqualTo(before);
            assertThat(one(place, kept)).isOne();
        }
    }

    private void step(Record record) {
        int what = chance.nextInt(6);
        if (what == 0 && record.state(linker).linked().incidents().size() > 1) {
            decide(record);
        } else if (what == 1) {
            LocalDate day = LocalDate.of(2019, 3, 1);
            record.chronicle(
                    "test",
                    List.of(new Chronicled(
                            "e" + chance.nextInt(3),
                            "test",
                            List.of("RUR", "SLA"),
                            new When.Interval(day, day),
                            List.of(),
                            null,
                            (long) chance.nextInt(9),
                            null)));
        } else {
            addOne(record);
        }
    }

    private void assertDerived(Record record) {
        State state = record.state(linker);
        Linked expected = linker.link(record.reports(), record.claims(), record.decisions(), record.chronicle());
        assertThat(state.linked()).isEqualTo(expected);
        assertThat(state.reports()).isEqualTo(record.reports());
        assertThat(state.claims()).isEqualTo(record.claims());
        assertThat(state.decisions()).isEqualTo(record.decisions());
    }

    @Test
    void oneProgramThatGoesOnAndFreshOnesAndTwoAtOnceComeToTheSame() {
        Record one = Record.open(place);
        Record other = Record.open(place);
        for (int i = 0; i < STEPS; i++) {
            step(chance.nextInt(4) == 0 ? other : one);
            switch (chance.nextInt(4)) {
                case 0 -> assertDerived(other);
                case 1 -> {
                    one.close();
                    one = Record.open(place);
                    assertDerived(one);
                }
                case 2 -> {} // more comes before anybody asks
                default -> assertDerived(one);
            }
        }
        assertDerived(one);
        assertDerived(other);
        one.close();
        other.close();
        try (Record fresh = Record.openExisting(place)) {
            assertDerived(fresh);
        }
    }

    @Test
    void onlyIncidentsThatChangedAreWritten() throws SQLException {
        Report winter = report("winter");
        Report march = report("march");
        LocalDate january = LocalDate.of(2019, 1, 9);
        try (Record record = Record.open(place)) {
            record.add(winter, List.of(killed(winter, "w-1", 7).at(When.between(january, january, "toen"))));
            record.add(march, List.of(killed(march, "m-1", 7)));
            record.state(linker);
            execute(place, "UPDATE incident SET document = document || '   '");
            execute(place, "UPDATE linked_report SET document = document || '   '");
            Report more = report("more");
            record.add(more, List.of(killed(more, "m-2", 9)));
            assertThat(record.state(linker).linked().incidents()).hasSize(2);
        }
        assertThat(one(place, "SELECT count(*) FROM incident WHERE document LIKE '%   '"))
                .as("that of January")
                .isEqualTo(1);
        assertThat(one(place, "SELECT count(*) FROM linked_report WHERE document LIKE '%   '"))
                .as("those of both, of which one may have moved")
                .isBetween(1, 2);
        assertThat(one(place, "SELECT count(*) FROM linked_report")).isEqualTo(3);
    }

    @Test
    void whatIsDerivedMayBeThrownAwayOrSpoilt() throws SQLException {
        for (String spoilt : List.of(
                "DELETE FROM linked_report WHERE report = 'r1'",
                "UPDATE linked_report SET document = '{}'",
                "UPDATE linked_report SET document = 'x'",
                "UPDATE incident SET document = 'x'")) {
            try (Record record = Record.open(place)) {
                addOne(record);
                record.add(report("r1"), List.of(claim(report("r1"), 1)));
                record.state(linker);
            }
            execute(place, spoilt);
            try (Record record = Record.open(place)) {
                record.add(report("r2"), List.of(claim(report("r2"), 2)));
                assertDerived(record);
            }
        }
    }

    @Test
    void whatIsLookedAtLaterIsAsItWasThen() {
        Report report = report("a");
        Claim claim = killed(report, "a-1", 7);
        State linked;
        State settled;
        try (Record record = Record.open(place)) {
            record.add(report, List.of(claim));
            linked = record.state(linker);
            try (Record fresh = Record.open(place)) {
                settled = fresh.state(linker);
            }
            record.add(report, List.of(killed(report, "a-2", 9)));
            record.add(report("b"), List.of(killed(report("b"), "b-1", 9)));
            record.state(linker);
        }
        for (State then : List.of(linked, settled)) {
            assertThat(then.reports()).containsExactly(report);
            assertThat(then.claims()).containsExactly(claim);
        }
    }

    @Test
    void whatCouldNotBeWrittenIsNotRemembered() throws SQLException {
        try (Record record = Record.open(place)) {
            record.add(report("a"), List.of(killed(report("a"), "a-1", 7)));
            record.state(linker);
            record.add(report("b"), List.of(killed(report("b"), "b-1", 9)));
            execute(place, "ALTER TABLE linked_report RENAME TO elsewhere");
            assertThat(catchThrowable(() -> record.state(linker))).isInstanceOf(RecordException.class);
            execute(place, "ALTER TABLE elsewhere RENAME TO linked_report");
            assertDerived(record);
        }
    }

    @Test
    void anEventThatComesAnewLeavesWhatWasKnownBefore() {
        LocalDate day = LocalDate.of(2019, 3, 1);
        Chronicled three =
                new Chronicled("u1", "test", List.of("RUR"), new When.Interval(day, day), List.of(), null, 3L, null);
        Chronicled four =
                new Chronicled("u1", "test", List.of("RUR"), new When.Interval(day, day), List.of(), null, 4L, null);
        try (Record record = Record.open(place)) {
            record.chronicle("v1", List.of(three));
            record.chronicle("v1 again", List.of(three));
            record.chronicle("v2", List.of(four));
            assertThat(record.chronicle()).containsExactly(four);
            assertThat(record.chronicle(0)).isEmpty();
            assertThat(record.chronicle(2)).containsExactly(three);
            assertThat(record.chronicle(3)).containsExactly(four);
        }
        assertThat(sql("SELECT count(*) FROM chronicle")).isEqualTo(2);
    }

    @Test
    void whatStoodInTheRecordIsDatedByTheEventsOfThen() {
        Linker dating = Ruritania.linker(Tuesday.WORDS);
        Report month = new Report("m", ReportDate.of("2019-03"), "", Ruritania.TEXT, "", "", "nl");
        List<When.Interval> readings = IntStream.of(5, 12, 19, 26)
                .mapToObj(day -> LocalDate.of(2019, 3, day))
                .map(day -> new When.Interval(day, day))
                .toList();
        LocalDate day = LocalDate.of(2019, 3, 12);
        try (Record record = Record.open(place)) {
            record.add(
                    month,
                    List.of(Ruritania.by("SLA", killed(month, "m-1", 7).at(When.oneOf(readings, Tuesday.TEXT)))));
            record.chronicle(
                    "test",
                    List.of(new Chronicled(
                            "e",
                            "test",
                            List.of("RUR", "SLA"),
                            new When.Interval(day, day),
                            List.of(),
                            null,
                            7L,
                            null)));
            assertThat(record.state(1, dating).linked().datings())
                    .as("before the import")
                    .isEmpty();
            assertThat(record.state(2, dating).linked().datings())
                    .isEqualTo(record.state(dating).linked().datings())
                    .singleElement()
                    .satisfies(one -> assertThat(one.days()).startsWith(day));
        }
    }

    @Test
    void aRecordOfBeforeIsLinkedAnewAndKeepsItsChronicle() throws SQLException {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(place.source())
                .loggers("slf4j")
                .locations(
                        "classpath:org/bestand/record/migration", "classpath:org/bestand/record/" + place.migrations())
                .target("4")
                .load()
                .migrate();
        execute(
                place,
                "INSERT INTO chronicle (id, document) VALUES ('u1', '{\"id\": \"u1\", \"source\": \"test\","
                        + " \"parties\": [\"RUR\"], \"days\": {\"start\": \"2019-03-01\", \"end\": \"2019-03-01\"}, \"places\": []}')");
        execute(place, "INSERT INTO incident (position, id, document) VALUES (0, 'i1', 'of before')");
        try (Record record = Record.openExisting(place)) {
            assertThat(record.chronicle()).extracting(Chronicled::id).containsExactly("u1");
            addOne(record);
            assertDerived(record);
            assertThat(record.state(linker).linked().incidents()).isNotEmpty();
        }
    }

    private int sql(String query) {
        try {
            return one(place, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
