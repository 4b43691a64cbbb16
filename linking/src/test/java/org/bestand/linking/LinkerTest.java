package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bestand.linking.Telling.clash;
import static org.bestand.linking.Telling.killed;
import static org.bestand.linking.Telling.of;
import static org.bestand.linking.Telling.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.TimeWords;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private final Linker linker = new Linker(new Telling.Atlas(), TimeWords.NONE);
    private final List<Report> reports =
            List.of(report("a", "2019-03-05"), report("b", "2019-03-06"), report("c", ""), report("d", "2019-07-01"));

    private List<Incident> link(Telling... tellings) {
        return linker.link(reports, Arrays.stream(tellings).map(Telling::claim).toList())
                .incidents();
    }

    @Test
    void fightingItsTollAndTheGroundLostAreOneIncident() {
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04").at("Strelsau"),
                        killed(7, null).in("a", 2).on("2019-03-04").at("Strelsau"),
                        of(Kind.TERRITORY).in("a", 3).agents("SLA").targets("RUR")))
                .singleElement()
                .satisfies(incident -> {
                    assertThat(incident.sort()).isEqualTo(Incident.Sort.VIOLENCE);
                    assertThat(incident.parties()).containsExactly("RUR", "SLA");
                    assertThat(incident.claims()).containsExactly("a-1", "a-2", "a-3");
                    assertThat(incident.earliest()).isEqualTo("2019-03-04");
                });
    }

    @Test
    void aTruceIsAnIncidentOfItsOwn() {
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04"),
                        of(Kind.CEASEFIRE).in("a", 2).phase(Phase.AGREED).agents("RUR", "SLA"),
                        of(Kind.CEASEFIRE).in("a", 3).phase(Phase.VIOLATED).agents("SLA")))
                .extracting(Incident::sort, incident -> incident.claims().size())
                .containsExactly(tuple(Incident.Sort.VIOLENCE, 1), tuple(Incident.Sort.TRUCE, 2));
    }

    @Test
    void speechActsAreNoIncident() {
        assertThat(link(
                        of(Kind.ACCUSE).in("a", 1).agents("RUR").targets("SLA"),
                        of(Kind.TALKS).in("a", 2).agents("RUR")))
                .isEmpty();
    }

    @Test
    void twoReportsOfTheSameNightAreOneIncident() {
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04").at("Strelsau"),
                        killed(9, 9L).in("b", 1).agents("SLA").on("2019-03-04").at("Zenda")))
                .singleElement()
                .satisfies(incident ->
                        assertThat(incident.places()).extracting(Place::name).containsExactly("Strelsau", "Zenda"));
    }

    @Test
    void anotherDayOrPlaceOrPairIsAnotherIncident() {
        assertThat(link(clash().in("a", 1).on("2019-03-04"), clash().in("b", 1).on("2019-03-20")))
                .hasSize(2);
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04").at("Strelsau"),
                        clash().in("b", 1).on("2019-03-04").at("Vukograd")))
                .hasSize(2);
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04"),
                        of(Kind.CLASH).agents("GRA", "KRA").in("b", 1).on("2019-03-04")))
                .hasSize(2);
    }

    @Test
    void whatIsRecalledStaysApartFromTheNews() {
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04"),
                        clash().in("a", 2).background().during("2018-01-01", "2018-12-31"),
                        killed(6001, null).in("a", 3).background().during("2018-01-01", "2018-12-31")))
                .extracting(Incident::scope)
                .containsExactlyInAnyOrder(Scope.NEWS, Scope.BACKGROUND);
    }

    @Test
    void aWholeWarIsNotOneOfItsDays() {
        assertThat(link(
                        clash().in("a", 1).during("2019-01-01", "2019-06-30"),
                        clash().in("b", 1).on("2019-03-04").at("Strelsau")))
                .hasSize(2);
    }

    @Test
    void anUndatedReportJoinsByTheSameWordsForTheTime() {
        Telling dated = clash().in("a", 1).on("2019-03-04", "2019-03-11");
        assertThat(link(dated, clash().in("c", 1).undated("maandag"))).hasSize(1);
        assertThat(link(dated, clash().in("c", 1).undated("vorig jaar"))).hasSize(2);
    }

    @Test
    void candidatesThatTheOtherReportRulesOutAreLeftOut() {
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04", "2019-03-11", "2019-03-18"),
                        clash().in("b", 1).on("2019-03-11")))
                .singleElement()
                .satisfies(incident -> assertThat(incident.times())
                        .singleElement()
                        .satisfies(day -> assertThat(day.start()).isEqualTo("2019-03-11")));
    }

    @Test
    void theSidesMayPutOneFightInDifferentPlaces() {
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04").at("Strelsau").says("RUR"),
                        clash().in("a", 2).on("2019-03-04").at("Vukograd").says("SLA")))
                .hasSize(1);
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        List<Claim> claims = new ArrayList<>(List.of(
                clash().in("a", 1).on("2019-03-04", "2019-03-11").at("Strelsau").claim(),
                killed(7, null).in("a", 2).on("2019-03-04", "2019-03-11").claim(),
                clash().in("b", 1).on("2019-03-11").at("Zenda").claim(),
                killed(9, 9L).in("b", 2).on("2019-03-11").claim(),
                of(Kind.CEASEFIRE)
                        .in("b", 3)
                        .agents("RUR", "SLA")
                        .phase(Phase.AGREED)
                        .claim(),
                clash().in("c", 1).undated("maandag").claim(),
                killed(3, 3L).in("c", 2).background().on("2018-07-01").claim(),
                clash().in("d", 1).during("2019-03-01", "2019-03-31").claim()));
        List<Report> arriving = new ArrayList<>(reports);
        List<Incident> expected = linker.link(arriving, claims).incidents();
        Random shuffle = new Random(5);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(claims, shuffle);
            Collections.shuffle(arriving, shuffle);
            assertThat(linker.link(arriving, claims).incidents())
                    .as("shuffle %s", i)
                    .isEqualTo(expected);
        }
    }

    @Test
    void anIncidentKeepsItsIdWhileClaimsJoinIt() {
        String before = link(clash().in("a", 1).on("2019-03-04")).getFirst().id();
        assertThat(link(
                        clash().in("a", 1).on("2019-03-04"),
                        killed(7, 7L).in("b", 2).agents("SLA").on("2019-03-04")))
                .extracting(Incident::id)
                .contains(before);
    }

    @Test
    void theSameTextTwiceCountsOnce() {
        Claim claim = clash().in("a", 1).id("same").claim();
        Claim copy = clash().in("b", 1).id("same").claim();
        assertThat(linker.link(reports, List.of(copy, claim)).incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.claims()).containsExactly("same"));
    }

    @Test
    void everyClaimButOneHangsOnAnotherWithItsReasons() {
        List<Incident> incidents = link(
                clash().in("a", 1).on("2019-03-04").at("Strelsau"),
                killed(49, null).agents("SLA").in("a", 2).on("2019-03-04").at("Strelsau"),
                clash().in("b", 1).on("2019-03-04").at("Zenda"),
                killed(105, null).agents("SLA").in("b", 2).on("2019-03-04").at("Strelsau"));
        assertThat(incidents).singleElement().satisfies(incident -> {
            assertThat(incident.ties()).hasSize(3);
            assertThat(incident.ties()).extracting(Incident.Tie::claim).doesNotHaveDuplicates();
        });
        Incident.Tie across = incidents.getFirst().ties().stream()
                .filter(tie -> tie.claim().charAt(0) != tie.to().charAt(0))
                .findFirst()
                .orElseThrow();
        assertThat(across.reasons()).contains("the same parties", "both name Strelsau", "49 killed raised to 105");
    }

    @Test
    void aLoneClaimHangsOnNothing() {
        assertThat(link(clash().in("a", 1))).singleElement().satisfies(incident -> assertThat(incident.ties())
                .isEmpty());
    }

    @Test
    void aTextWithVeryManyClaimsIsTakenInPieces() {
        Telling[] many = java.util.stream.IntStream.range(0, 900)
                .mapToObj(i -> killed(i + 1, null).in("a", i).on("2019-03-04"))
                .toArray(Telling[]::new);
        assertThat(link(many)).hasSizeBetween(1, 5);
    }

    @Test
    void aReportWithoutDaysTellsOfOneRoundOfTheSameTwoSides() {
        Telling night = clash().in("c", 0).undated("in de nacht");
        assertThat(link(night, clash().in("c", 60).undated("in twee dagen tijd")))
                .hasSize(1);
        assertThat(link(
                        clash().in("c", 0).undated("in de nacht").at("Strelsau"),
                        clash().in("c", 60).undated("in twee dagen tijd").at("Vukograd")))
                .as("places apart")
                .hasSize(2);
    }

    @Test
    void aWarThatAReportRecallsTwiceIsOneWar() {
        assertThat(link(
                        clash().in("a", 0).background().during("2015-01-01", "2015-12-31"),
                        clash().in("a", 60).background().during("2015-01-01", "2015-12-31")))
                .hasSize(1);
        assertThat(link(
                        clash().in("a", 0).background().during("2015-01-01", "2015-12-31"),
                        clash().in("a", 60).background().during("2011-01-01", "2011-12-31")))
                .hasSize(2);
    }

    @Test
    void aWarIsOneHoweverLongAfterEachOtherItIsRecalled() {
        Telling inMarch = killed(6001, null).in("a", 1).background().during("2015-01-01", "2019-03-05");
        assertThat(link(inMarch, killed(7001, null).in("d", 1).background().during("2015-01-01", "2019-07-01")))
                .hasSize(1);
        assertThat(link(inMarch, killed(7001, null).in("d", 1).background().during("2011-01-01", "2014-06-30")))
                .as("a war before it")
                .hasSize(2);
        assertThat(link(
                        inMarch,
                        killed(7001, null)
                                .in("d", 1)
                                .targets("GRA.MIL")
                                .background()
                                .during("2015-01-01", "2019-07-01")))
                .as("others' war")
                .hasSize(2);
    }
}
