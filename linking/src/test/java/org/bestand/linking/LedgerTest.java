package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.linking.Telling.clash;
import static org.bestand.linking.Telling.killed;
import static org.bestand.linking.Telling.of;
import static org.bestand.linking.Telling.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Map<String, Report> REPORTS =
            Map.of("a", report("a", "2019-03-04"), "b", report("b", "2019-03-05"));

    private static Ledger ledger(Telling... tellings) {
        Map<String, Claim> claims =
                Arrays.stream(tellings).map(Telling::claim).collect(Collectors.toMap(Claim::id, Function.identity()));
        List<String> ids = Arrays.stream(tellings).map(t -> t.claim().id()).toList();
        Incident incident = new Incident(
                "i", Incident.Sort.VIOLENCE, Scope.NEWS, List.of("RUR", "SLA"), List.of(), List.of(), ids, List.of());
        return Ledger.of(incident, claims, REPORTS, new Relations(new Telling.Atlas()), Map.of());
    }

    @Test
    void eachSideAndHarmHasItsCell() {
        Ledger ledger = ledger(
                killed(7, null).in("a", 1),
                killed(3, 3L).in("a", 2).targets("SLA"),
                of(Kind.CAPTURED).in("a", 3).targets("RUR.MIL").count(12, 12L),
                clash().in("a", 4));
        assertThat(ledger.cells())
                .extracting(Ledger.Cell::slot)
                .containsExactly(
                        new Slot(Kind.KILLED, "RUR", VictimGroup.MIL),
                        new Slot(Kind.CAPTURED, "RUR", VictimGroup.MIL),
                        new Slot(Kind.KILLED, "SLA", null));
        assertThat(ledger.others()).hasSize(1);
    }

    @Test
    void theRangeGoesFromTheLeastToTheGreatestAndChoosesNothing() {
        Ledger.Cell cell = ledger(
                        killed(105, null).in("b", 1).says("RUR.GOV"),
                        killed(49, null).in("a", 1))
                .cells()
                .getFirst();
        assertThat(cell.range().least().low()).isEqualTo(49);
        assertThat(cell.range().greatest().low()).isEqualTo(105);
        assertThat(cell.items())
                .extracting(s -> s.claim().report())
                .as("said first, first")
                .containsExactly("a", "b");
        assertThat(cell.has(Relation.RAISES)).isTrue();
    }

    @Test
    void whoTellsOnlyAMostStandsInTheRangeByIt() {
        Ledger.Cell cell = ledger(
                        killed(0, null).most(29).in("a", 1),
                        killed(2, 2L).in("b", 1).says("RUR.GOV"))
                .cells()
                .getFirst();
        assertThat(cell.range().least().low()).isEqualTo(2);
        assertThat(cell.range().greatest().high()).isEqualTo(29);
    }

    @Test
    void deniedPlannedAndVagueFiguresAreInNoRange() {
        Ledger.Cell cell = ledger(
                        killed(30, 30L).in("a", 1).stance(Stance.DENIED).says("RUR"),
                        killed(40, 40L).in("a", 2).stance(Stance.PLANNED).says("SLA"),
                        killed(0, null).vague(20).in("a", 3))
                .cells()
                .getFirst();
        assertThat(cell.range()).isNull();
        assertThat(cell.items()).hasSize(3);
    }

    @Test
    void twoFiguresInOneBreathDoNotContradict() {
        Ledger.Cell cell = ledger(killed(13, 13L).in("a", 1), killed(58, 58L).in("a", 2))
                .cells()
                .getFirst();
        assertThat(cell.relations()).isEmpty();
    }

    @Test
    void figuresThatOneSentenceJoinsAddUp() {
        Ledger.Cell cell = ledger(
                        killed(14, 14L).in("a", 1), killed(2, 2L).in("a", 1).id("d"))
                .cells()
                .getFirst();
        assertThat(cell.range().least().low()).isEqualTo(16);
        assertThat(cell.range().greatest().high()).isEqualTo(16);
        assertThat(cell.items()).as("each stays as it was read").hasSize(2);
    }

    @Test
    void figuresOfTwoSentencesOrSpeakersDoNotAddUp() {
        Ledger.Cell cell = ledger(
                        killed(14, 14L).in("a", 1),
                        killed(2, 2L).in("a", 2).id("d"),
                        killed(3, 3L).in("a", 1).id("e").says("RUR.GOV"))
                .cells()
                .getFirst();
        assertThat(cell.range().least().low()).isEqualTo(2);
        assertThat(cell.range().greatest().high()).isEqualTo(14);
    }

    @Test
    void aTotalOfBothSidesIsNobodysToll() {
        assertThat(ledger(killed(100, null).in("a", 1).targets("RUR", "SLA")).cells())
                .extracting(cell -> cell.slot().side())
                .containsExactly("");
    }

    @Test
    void whatDoesNotAgreeAmongTheOthersIsNamed() {
        Ledger ledger = ledger(
                of(Kind.CEASEFIRE).in("a", 1).phase(Phase.IN_FORCE).says("RUR"),
                of(Kind.CEASEFIRE).in("a", 2).phase(Phase.VIOLATED).says("SLA.MED"),
                clash().in("a", 3));
        assertThat(ledger.disputes()).singleElement().satisfies(dispute -> assertThat(dispute.relation())
                .isEqualTo(Relation.CONTRADICTS));
    }
}
