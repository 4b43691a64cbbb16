package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.linking.Telling.clash;
import static org.bestand.linking.Telling.killed;
import static org.bestand.linking.Telling.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.When.Interval;
import org.junit.jupiter.api.Test;

/** A report without a day gets one where others leave exactly one, and none where they leave several. */
class DatesTest {
    private final Linker linker = new Linker(new Telling.Atlas(), Weeks.WORDS);

    private Linked link(String date, Telling... tellings) {
        List<Report> reports = List.of(report("dated", "2019-03-06"), report("open", date));
        return linker.link(reports, Arrays.stream(tellings).map(Telling::claim).toList());
    }

    private Telling night() {
        return clash().in("open", 0).undated(Weeks.NIGHT);
    }

    @Test
    void theNightAloneLeavesAWeek() {
        assertThat(link("", sameNight(), night()).datings()).singleElement().satisfies(dating -> {
            assertThat(dating.report()).isEqualTo("open");
            assertThat(dating.isSure()).isFalse();
            assertThat(dating.days()).first().isEqualTo(LocalDate.of(2019, 3, 5));
            assertThat(dating.days()).last().isEqualTo(LocalDate.of(2019, 3, 11));
        });
    }

    /** The dated report in the words that the open one has too, so that the two are one happening. */
    private static Telling sameNight() {
        return clash().in("dated", 0).during("2019-03-04", "2019-03-05").words(Weeks.NIGHT);
    }

    @Test
    void theNightAndWhatHasPassedSinceLeaveOneDay() {
        Linked linked =
                link("", sameNight(), night(), killed(105, null).in("open", 1).undated(Weeks.TWO_DAYS));
        assertThat(linked.datings()).singleElement().satisfies(dating -> {
            assertThat(dating.days()).containsExactly(LocalDate.of(2019, 3, 6));
            assertThat(dating.reasons()).anyMatch(reason -> reason.contains(Weeks.TWO_DAYS));
        });
        assertThat(linked.incidents()).singleElement().satisfies(incident -> assertThat(incident.times())
                .containsExactly(new Interval(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 3, 5))));
    }

    @Test
    void whereNothingFixesTheNightTheReportStaysOpen() {
        Linked linked = linker.link(
                List.of(report("other", ""), report("open", "")),
                List.of(
                        clash().in("other", 0).undated(Weeks.NIGHT).claim(),
                        night().claim(),
                        killed(105, null).in("open", 1).undated(Weeks.TWO_DAYS).claim()));
        assertThat(linked.datings()).isEmpty();
    }

    @Test
    void aMonthIsNarrowedToTheDaysThatFit() {
        Claim open = clash().in("open", 0)
                .on("2019-03-05", "2019-03-12", "2019-03-19", "2019-03-26")
                .words(Weeks.TUESDAY)
                .claim();
        Linked linked = linker.link(
                List.of(report("dated", "2019-03-06"), report("open", "2019-03")),
                List.of(clash().in("dated", 0).on("2019-03-05").claim(), open));
        assertThat(linked.datings()).singleElement().extracting(Dating::days).satisfies(days -> assertThat(days)
                .hasSize(7)
                .startsWith(LocalDate.of(2019, 3, 5))
                .endsWith(LocalDate.of(2019, 3, 11)));
    }

    @Test
    void aMonthThatTheWordsCannotBeOfDatesNothing() {
        assertThat(link("2019-02", sameNight(), night()).datings()).isEmpty();
    }

    @Test
    void aChronicleFixesTheNightThatItHasSomethingOf() {
        Claim tuesday = clash().in("open", 0)
                .on("2019-03-05", "2019-03-12", "2019-03-19", "2019-03-26")
                .words(Weeks.TUESDAY)
                .claim();
        List<Report> reports = List.of(report("open", "2019-03"));
        Chronicled twelfth = event("2019-03-12", "RUR", "SLA");
        assertThat(linker.link(reports, List.of(tuesday), List.of(), List.of(twelfth))
                        .datings())
                .singleElement()
                .satisfies(dating -> assertThat(dating.days())
                        .hasSize(7)
                        .startsWith(LocalDate.of(2019, 3, 12))
                        .endsWith(LocalDate.of(2019, 3, 18)));
        assertThat(linker.link(
                                reports,
                                List.of(tuesday),
                                List.of(),
                                List.of(twelfth, event("2019-03-19", "RUR", "SLA")))
                        .datings())
                .as("two weeks have something")
                .isEmpty();
        assertThat(linker.link(reports, List.of(tuesday), List.of(), List.of(event("2019-03-12", "GRA", "RUR")))
                        .datings())
                .as("of other parties")
                .isEmpty();
    }

    private Linked undated(Telling told, Chronicled... events) {
        return linker.link(
                List.of(report("open", "")), List.of(told.in("open", 0).claim()), List.of(), List.of(events));
    }

    @Test
    void aChronicleDatesAReportWithoutEvenAMonthByTheOneEventInItsTown() {
        Chronicled tuesday = in("Zenda", event("2019-03-12", "RUR", "SLA"));
        assertThat(undated(clash().undated(Weeks.TUESDAY).at("Zenda"), tuesday).datings())
                .singleElement()
                .satisfies(dating -> assertThat(dating.days())
                        .hasSize(7)
                        .startsWith(LocalDate.of(2019, 3, 12))
                        .endsWith(LocalDate.of(2019, 3, 18)));
        assertThat(undated(
                                clash().undated(Weeks.TUESDAY).at("Zenda"),
                                tuesday,
                                in("Zenda", event("2019-03-13", "RUR", "SLA")),
                                in("Vukograd", event("2019-03-19", "RUR", "SLA")))
                        .datings())
                .as("the words are of no Wednesday, and it tells of no other town")
                .hasSize(1);
    }

    @Test
    void aReportWithoutEvenAMonthStaysOpenWhereSeveralEventsFitOrItTellsTooLittle() {
        Chronicled tuesday = in("Zenda", event("2019-03-12", "RUR", "SLA"));
        assertThat(undated(
                                clash().undated(Weeks.TUESDAY).at("Zenda"),
                                tuesday,
                                in("Strelsau", event("2018-06-05", "RUR", "SLA")))
                        .datings())
                .as("two Tuesdays within an hour's drive")
                .isEmpty();
        assertThat(undated(clash().undated(Weeks.TUESDAY), tuesday).datings())
                .as("no town")
                .isEmpty();
        assertThat(undated(clash().at("Zenda"), tuesday).datings())
                .as("no words for a time")
                .isEmpty();
        assertThat(undated(clash().undated(Weeks.TWO_DAYS).at("Zenda"), tuesday).datings())
                .as("a length is of any day")
                .isEmpty();
        assertThat(undated(clash().background().undated(Weeks.TUESDAY).at("Zenda"), tuesday)
                        .datings())
                .as("what is only recalled")
                .isEmpty();
    }

    private static Chronicled in(String town, Chronicled event) {
        return new Chronicled(
                event.id(),
                event.source(),
                event.parties(),
                event.days(),
                clash().at(town).claim().places(),
                event.low(),
                event.best(),
                event.high());
    }

    private static Chronicled event(String day, String... parties) {
        LocalDate date = LocalDate.parse(day);
        return new Chronicled(
                "u" + day, "UCDP GED", List.of(parties), new Interval(date, date), List.of(), null, 3L, null);
    }

    @Test
    void aReportThatTellsItsDayIsLeftAlone() {
        assertThat(link("2019-03-09", sameNight(), night()).datings()).isEmpty();
    }

    @Test
    void incidentsAreTheSameInAnyOrder() {
        List<Report> reports = List.of(report("dated", "2019-03-06"), report("open", ""));
        List<Claim> claims = List.of(
                sameNight().claim(),
                night().claim(),
                killed(105, null).in("open", 1).undated(Weeks.TWO_DAYS).claim());
        List<Incident> expected = linker.link(reports, claims).incidents();
        assertThat(linker.link(reports.reversed(), claims.reversed()).incidents())
                .isEqualTo(expected);
    }
}
