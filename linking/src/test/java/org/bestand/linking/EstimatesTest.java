package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.linking.Telling.clash;
import static org.bestand.linking.Telling.killed;
import static org.bestand.linking.Telling.of;
import static org.bestand.linking.Telling.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Test;

/** The rules on a war that never was; all figures are the soldiers' side RUR unless another stands there. */
class EstimatesTest {
    private static final Map<String, Report> REPORTS =
            Map.of("a", report("a", "2019-03-04"), "b", report("b", "2019-03-05"), "c", report("c", ""));

    private static Estimate by(Rule rule, Telling... tellings) {
        return cells(rule, tellings).getFirst().estimates().getFirst();
    }

    private static List<Estimates.OfCell> cells(Rule rule, Telling... tellings) {
        Map<String, Claim> claims =
                Arrays.stream(tellings).map(Telling::claim).collect(Collectors.toMap(Claim::id, Function.identity()));
        List<String> ids = Arrays.stream(tellings).map(t -> t.claim().id()).toList();
        Incident incident = new Incident(
                "i", Incident.Sort.VIOLENCE, Scope.NEWS, List.of("RUR", "SLA"), List.of(), List.of(), ids, List.of());
        Ledger ledger = Ledger.of(incident, claims, REPORTS, new Relations(new Telling.Atlas()), Map.of());
        return Estimates.of(ledger, List.of(rule));
    }

    private static void assertNumbers(Estimate estimate, Long low, Long best, Long high) {
        assertThat(estimate.status()).isEqualTo(Estimate.Status.DERIVED);
        assertThat(List.of(text(estimate.low()), text(estimate.best()), text(estimate.high())))
                .as(estimate.rule())
                .containsExactly(text(low), text(best), text(high));
    }

    private static String text(Long number) {
        return String.valueOf(number);
    }

    private static Telling[] twoMinima() {
        return new Telling[] {
            killed(40, null).in("a", 1), killed(90, null).in("c", 1).says("RUR.GOV"), clash().in("a", 2)
        };
    }

    @Test
    void twoMinimaOfTwoSources() {
        assertNumbers(by(Rule.CONSERVATIVE, twoMinima()), 40L, 40L, null);
        assertNumbers(by(Rule.INFORMATIVE, twoMinima()), 90L, 90L, null);
        assertNumbers(by(Rule.REPRESENTATIVE, twoMinima()), 40L, 40L, 40L);
        assertNumbers(by(Rule.ACLED, twoMinima()), 40L, 40L, 40L);
        assertNumbers(by(Rule.UCDP, twoMinima()), 40L, 90L, 90L);
        assertThat(by(Rule.UCDP, twoMinima()).openAbove()).isTrue();
        assertNumbers(by(Rule.AIRWARS, twoMinima()), 40L, null, 90L);
    }

    @Test
    void figuresThatOneSentenceJoinsAreOneItem() {
        Telling[] told = {killed(14, 14L).in("a", 1), killed(2, 2L).in("a", 1).id("d")};
        assertNumbers(by(Rule.UCDP, told), 16L, 16L, 16L);
        assertNumbers(by(Rule.CONSERVATIVE, told), 16L, 16L, 16L);
    }

    @Test
    void oneFoeSaysNoneAndTheOtherFifteen() {
        Telling[] told = {
            killed(0, 0L).in("a", 1).says("SLA"), killed(15, 15L).in("a", 2).says("RUR")
        };
        assertNumbers(by(Rule.CONSERVATIVE, told), 0L, 0L, 0L);
        assertNumbers(by(Rule.INFORMATIVE, told), 15L, 15L, 15L);
        assertNumbers(by(Rule.REPRESENTATIVE, told), 0L, 0L, 0L);
        assertNumbers(by(Rule.UCDP, told), 0L, 15L, 15L);
        assertNumbers(by(Rule.AIRWARS, told), 0L, null, 15L);
    }

    @Test
    void theNumberGivenMostOftenAndCopiesCountOnce() {
        Telling[] told = {
            killed(8, 8L).in("a", 1).says("X"),
            killed(8, 8L).in("b", 1).says("X"),
            killed(5, 5L).in("a", 2).says("Y"),
            killed(5, 5L).in("a", 3).says("Z")
        };
        assertNumbers(by(Rule.REPRESENTATIVE, told), 5L, 5L, 5L);
        assertThat(by(Rule.REPRESENTATIVE, told).claims()).containsExactlyInAnyOrder("a-1", "b-1", "a-2", "a-3");
    }

    @Test
    void whoCorrectsItselfHasOnlyTheLaterFigure() {
        assertNumbers(
                by(
                        Rule.CONSERVATIVE,
                        killed(8, 8L).in("a", 1).says("X"),
                        killed(26, 26L).in("b", 1).says("X")),
                26L,
                26L,
                26L);
        assertNumbers(
                by(
                        Rule.CONSERVATIVE,
                        killed(8, 8L).in("a", 1).says("X"),
                        killed(26, 26L).in("c", 1).says("X")),
                8L,
                8L,
                8L);
    }

    @Test
    void wordsAreNoNumberSaveForAcled() {
        Telling words = killed(0, 0L).vague(20).in("a", 1);
        assertThat(by(Rule.CONSERVATIVE, words).status()).isEqualTo(Estimate.Status.INDETERMINATE);
        assertThat(by(Rule.CONSERVATIVE, words).claims()).containsExactly("a-1");
        assertNumbers(by(Rule.ACLED, words), 10L, 10L, 10L);
    }

    @Test
    void whatIsDeniedPlannedOrNegatedCountsForNothing() {
        assertThat(by(
                                Rule.INFORMATIVE,
                                killed(9, 9L).in("a", 1).stance(Stance.DENIED),
                                killed(7, 7L).in("a", 2).stance(Stance.PLANNED),
                                killed(6, 6L).in("a", 3).negated())
                        .status())
                .isEqualTo(Estimate.Status.UNKNOWN);
        assertNumbers(
                by(
                        Rule.INFORMATIVE,
                        killed(9, 9L).in("a", 1).stance(Stance.DENIED),
                        killed(3, 3L).in("a", 2)),
                3L,
                3L,
                3L);
    }

    @Test
    void thirdPartiesWhoGoAndLookComeFirstForUcdp() {
        assertNumbers(
                by(
                        Rule.UCDP,
                        killed(12, 12L).in("a", 1).says("RUR"),
                        killed(10, 10L).in("a", 2).says("ICRC"),
                        killed(30, 30L).in("a", 3).says("SLA")),
                10L,
                10L,
                30L);
    }

    @Test
    void theGradeTellsOfSourcesNotOfNumbers() {
        assertThat(by(Rule.AIRWARS, twoMinima()).grade()).isEqualTo("discounted"); // they were soldiers
        Telling civilians =
                of(Kind.KILLED).targets("RUR.CVL").count(4, 4L).in("a", 1).says("RUR.HLT");
        Telling more =
                of(Kind.KILLED).targets("RUR.CVL").count(5, 5L).in("b", 1).says("UN");
        assertThat(by(Rule.AIRWARS, civilians).grade()).isEqualTo("weak");
        assertThat(by(Rule.AIRWARS, civilians, more, clash().in("a", 3)).grade())
                .isEqualTo("fair");
        assertThat(by(
                                Rule.AIRWARS,
                                civilians,
                                of(Kind.ATTACK)
                                        .agents("SLA")
                                        .targets("RUR")
                                        .says("SLA.MIL")
                                        .stance(Stance.ADMITTED)
                                        .in("a", 4))
                        .grade())
                .isEqualTo("confirmed");
        assertThat(by(
                                Rule.AIRWARS,
                                civilians,
                                of(Kind.ACCUSE)
                                        .agents("RUR")
                                        .targets("SLA")
                                        .says("RUR")
                                        .in("a", 5))
                        .grade())
                .isEqualTo("weak");
    }

    private static Estimate over(Estimates.Reach reach, Rule rule, Telling... tellings) {
        return cells(rule, tellings).stream()
                .filter(cell -> cell.reach() == reach)
                .findFirst()
                .orElseThrow()
                .estimates()
                .getFirst();
    }

    @Test
    void figuresOfDaysApartAreNoAlternativesAndAreAddedOnlyByName() {
        Telling[] told = {
            killed(3, 3L).in("a", 1).on("2019-03-03"),
            killed(4, null).in("a", 2).on("2019-03-03").says("X"),
            killed(5, 5L).in("b", 1).on("2019-03-04")
        };
        assertThat(cells(Rule.CONSERVATIVE, told))
                .extracting(Estimates.OfCell::reach)
                .containsExactly(Estimates.Reach.SOME_DAYS, Estimates.Reach.SOME_DAYS, Estimates.Reach.SUM);
        assertNumbers(over(Estimates.Reach.SOME_DAYS, Rule.CONSERVATIVE, told), 3L, 3L, 3L);
        assertNumbers(over(Estimates.Reach.SUM, Rule.CONSERVATIVE, told), 8L, 8L, 8L);
        assertNumbers(over(Estimates.Reach.SUM, Rule.INFORMATIVE, told), 9L, 9L, 8L);
        assertThat(over(Estimates.Reach.SUM, Rule.INFORMATIVE, told).openAbove())
                .isTrue();
        assertThat(over(Estimates.Reach.SUM, Rule.CONSERVATIVE, told).claims())
                .containsExactlyInAnyOrder("a-1", "a-2", "b-1");
    }

    @Test
    void aRunningTotalIsNotHeldAgainstItsPartsNorAddedToThem() {
        Telling[] told = {
            killed(3, 3L).in("a", 1).on("2019-03-03"),
            killed(5, 5L).in("b", 1).on("2019-03-04"),
            killed(9, 9L).in("b", 2).during("2019-03-03", "2019-03-04").says("X")
        };
        assertThat(cells(Rule.CONSERVATIVE, told)).singleElement().satisfies(cell -> {
            assertThat(cell.reach()).isEqualTo(Estimates.Reach.WHOLE);
            assertNumbers(cell.estimates().getFirst(), 9L, 9L, 9L);
            assertThat(cell.estimates().getFirst().claims()).containsExactly("b-2");
        });
    }

    @Test
    void aTotalOfMoreDaysIsAnAlternativeToOneOfFewerThatItHolds() {
        Telling[] told = {
            killed(49, null).in("a", 1).during("2019-03-02", "2019-03-03"),
            killed(105, null).in("b", 1).during("2019-03-02", "2019-03-04").says("RUR.GOV")
        };
        assertNumbers(by(Rule.CONSERVATIVE, told), 49L, 49L, null);
        assertNumbers(by(Rule.INFORMATIVE, told), 105L, 105L, null);
    }

    @Test
    void whoDoesNotTellTheDaysStandsByItselfWhereOthersTellOfDaysApart() {
        Telling open = killed(20, 20L).in("c", 1).says("X");
        Telling monday = killed(3, 3L).in("a", 1).on("2019-03-03");
        assertNumbers(by(Rule.UCDP, open, monday), 3L, 3L, 20L);
        Telling[] told = {open, monday, killed(5, 5L).in("b", 1).on("2019-03-05")};
        assertNumbers(over(Estimates.Reach.OPEN_DAYS, Rule.INFORMATIVE, told), 20L, 20L, 20L);
        assertNumbers(over(Estimates.Reach.SUM, Rule.INFORMATIVE, told), 8L, 8L, 8L);
    }

    @Test
    void whereOneOfTheDaysHasNoNumberTheSumHasNone() {
        assertThat(over(
                                Estimates.Reach.SUM,
                                Rule.CONSERVATIVE,
                                killed(3, 3L).in("a", 1).on("2019-03-03"),
                                killed(0, 0L).vague(20).in("b", 1).on("2019-03-05"))
                        .status())
                .isEqualTo(Estimate.Status.INDETERMINATE);
    }

    @Test
    void whoGivesAFigureForEachDayCorrectsNothing() {
        Telling[] told = {
            killed(8, 8L).in("a", 1).says("X").on("2019-03-03"),
            killed(2, 2L).in("b", 1).says("X").on("2019-03-04")
        };
        assertNumbers(over(Estimates.Reach.SUM, Rule.CONSERVATIVE, told), 10L, 10L, 10L);
        assertNumbers(
                by(
                        Rule.CONSERVATIVE,
                        killed(8, 8L).in("a", 1).says("X").on("2019-03-03"),
                        killed(2, 2L).in("b", 1).says("X").on("2019-03-03")),
                2L,
                2L,
                2L);
    }

    @Test
    void everyRuleIsFoundByItsNameWhichStandsOnWhatItMade() {
        for (Rule rule : Rule.values()) {
            assertThat(Rule.of(rule.word())).isEqualTo(rule);
            assertThat(by(rule, killed(3, 3L).in("a", 1)).rule()).startsWith(rule.word() + "/");
        }
        assertThatThrownBy(() -> Rule.of("guess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("conservative");
    }
}
