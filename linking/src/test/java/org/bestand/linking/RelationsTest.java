package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.linking.Telling.clash;
import static org.bestand.linking.Telling.killed;
import static org.bestand.linking.Telling.of;

import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One nested class for each row of the table: what it is, and what it is not. */
class RelationsTest {
    private static final String MONDAY = "2019-03-04";
    private static final String TUESDAY = "2019-03-05";

    private final Relations relations = new Relations(new Telling.Atlas());

    private Relation between(Said a, Said b) {
        Relation relation = relations.between(a, b);
        assertThat(relations.between(b, a)).as("the other way round").isEqualTo(relation);
        return relation;
    }

    @Nested
    class Denies {
        @Test
        void anotherSpeakerRejectsTheFigure() {
            Said claimed = killed(30, null).says("SLA.MIL").said(MONDAY);
            Said rejected = killed(30, null)
                    .in("b", 1)
                    .says("RUR.MIL")
                    .stance(Stance.DENIED)
                    .said(TUESDAY);
            assertThat(between(claimed, rejected)).isEqualTo(Relation.DENIES);
        }

        @Test
        void anotherSpeakerSaysThatItDidNotHappen() {
            Said attack =
                    of(Kind.ATTACK).agents("SLA").targets("RUR").says("RUR").said(MONDAY);
            Said none = of(Kind.ATTACK)
                    .agents("SLA")
                    .targets("RUR")
                    .negated()
                    .says("SLA")
                    .in("b", 1)
                    .said(MONDAY);
            assertThat(between(attack, none)).isEqualTo(Relation.DENIES);
        }

        @Test
        void notWhereBothReject() {
            Said a = killed(30, null).says("SLA").stance(Stance.DENIED).said(MONDAY);
            Said b = killed(30, null).says("RUR").stance(Stance.DENIED).said(TUESDAY);
            assertThat(between(a, b)).isNotEqualTo(Relation.DENIES);
        }

        @Test
        void notWhereAnotherPhaseOfTheTruceIsRejected() {
            Said agreed = of(Kind.CEASEFIRE).phase(Phase.AGREED).says("RUR").said(MONDAY);
            Said notBroken = of(Kind.CEASEFIRE)
                    .phase(Phase.VIOLATED)
                    .stance(Stance.DENIED)
                    .says("SLA")
                    .said(MONDAY);
            assertThat(between(agreed, notBroken)).isEqualTo(Relation.AGREES);
        }
    }

    @Nested
    class Retracts {
        @Test
        void theSameSpeakerTakesItBack() {
            Said claimed = killed(12, 12L).says("RUR.MIL").said(MONDAY);
            Said back = killed(12, 12L)
                    .in("b", 1)
                    .says("RUR.MIL")
                    .stance(Stance.DENIED)
                    .said(TUESDAY);
            assertThat(between(claimed, back)).isEqualTo(Relation.RETRACTS);
        }
    }

    @Nested
    class Raises {
        @Test
        void theLaterTollIsHigher() {
            assertThat(between(
                            killed(49, null).said(MONDAY),
                            killed(105, null).says("RUR.GOV").said(TUESDAY)))
                    .isEqualTo(Relation.RAISES);
            assertThat(between(killed(8, 8L).said(MONDAY), killed(26, 26L).said(TUESDAY)))
                    .isEqualTo(Relation.RAISES);
        }

        @Test
        void notWhereTheOrderOfSayingIsNotKnown() {
            assertThat(between(killed(49, null).said(MONDAY), killed(105, null).said("")))
                    .isEqualTo(Relation.AGREES);
            assertThat(between(
                            killed(49, null).said("2019-03"), killed(105, null).said(TUESDAY)))
                    .isEqualTo(Relation.AGREES);
        }

        @Test
        void notWhatIsOnlyRecalled() {
            assertThat(between(
                            killed(6001, null).background().said(MONDAY),
                            killed(6501, null).background().said(TUESDAY)))
                    .isEqualTo(Relation.AGREES);
        }

        @Test
        void notFromNone() {
            assertThat(between(
                            killed(0, 0L).says("SLA").said(MONDAY),
                            killed(7, 7L).says("RUR").said(TUESDAY)))
                    .isEqualTo(Relation.CONTRADICTS);
        }
    }

    @Nested
    class Lowers {
        @Test
        void theLaterTollIsLower() {
            assertThat(between(killed(26, 26L).said(MONDAY), killed(24, 24L).said(TUESDAY)))
                    .isEqualTo(Relation.LOWERS);
        }

        @Test
        void notWhereOneTellsOnlyAMost() {
            assertThat(between(
                            killed(2, 2L).said(MONDAY), killed(0, null).most(29).said(TUESDAY)))
                    .isEqualTo(Relation.AGREES);
            assertThat(between(
                            killed(0, null).most(29).said(MONDAY),
                            killed(0, null).most(19).said(TUESDAY)))
                    .as("both tell a most")
                    .isEqualTo(Relation.LOWERS);
        }
    }

    @Nested
    class Contradicts {
        @Test
        void boundsDoNotMeet() {
            assertThat(between(
                            killed(15, 15L).says("RUR").said(MONDAY),
                            killed(3, 3L).says("SLA").said(MONDAY)))
                    .isEqualTo(Relation.CONTRADICTS);
        }

        @Test
        void noneAgainstWordsForSome() {
            assertThat(between(
                            killed(0, 0L).says("RUR").said(MONDAY),
                            killed(0, null).vague(20).says("SLA").said(MONDAY)))
                    .isEqualTo(Relation.CONTRADICTS);
        }

        @Test
        void inForceAgainstViolated() {
            Said holds = of(Kind.CEASEFIRE).phase(Phase.IN_FORCE).says("RUR").said(MONDAY);
            Said broken =
                    of(Kind.CEASEFIRE).phase(Phase.VIOLATED).says("SLA.MED").said(MONDAY);
            assertThat(between(holds, broken)).isEqualTo(Relation.CONTRADICTS);
        }

        @Test
        void notInForceAgainstAgreed() {
            Said holds = of(Kind.CEASEFIRE).phase(Phase.IN_FORCE).says("RUR").said(MONDAY);
            Said agreed = of(Kind.CEASEFIRE).phase(Phase.AGREED).says("SLA").said(MONDAY);
            assertThat(between(holds, agreed)).isEqualTo(Relation.AGREES);
        }

        @Test
        void eachBlamesTheOther() {
            Said one = of(Kind.ACCUSE).agents("RUR.GOV").targets("SLA").said(MONDAY);
            Said other = of(Kind.ACCUSE).agents("SLA.MIL").targets("RUR").said(MONDAY);
            assertThat(between(one, other)).isEqualTo(Relation.CONTRADICTS);
        }

        @Test
        void theTwoSidesPutTheFightingInDifferentPlaces() {
            Said one = clash().says("RUR").at("Strelsau").said(MONDAY);
            Said other = clash().says("SLA").at("Vukograd").said(MONDAY);
            assertThat(between(one, other)).isEqualTo(Relation.CONTRADICTS);
            assertThat(between(one, clash().says("SLA").at("Zenda").said(MONDAY)))
                    .as("Zenda is near Strelsau")
                    .isEqualTo(Relation.AGREES);
            assertThat(between(one, clash().says("SLA").at("Zenda", "Vukograd").said(MONDAY)))
                    .as("Vukograd is not")
                    .isEqualTo(Relation.CONTRADICTS);
            assertThat(between(
                            one, clash().says("SLA").at("Strelsau", "Vukograd").said(MONDAY)))
                    .as("both name Strelsau")
                    .isEqualTo(Relation.AGREES);
            assertThat(between(one, clash().says("UN").at("Vukograd").said(MONDAY)))
                    .as("no side speaks")
                    .isEqualTo(Relation.AGREES);
        }
    }

    @Nested
    class Agrees {
        @Test
        void boundsThatMeet() {
            assertThat(between(killed(49, null).said(MONDAY), killed(60, 60L).said(MONDAY)))
                    .isEqualTo(Relation.AGREES);
            assertThat(between(
                            killed(15, 15L).says("RUR").said(MONDAY),
                            killed(15, 15L).says("SLA").said(TUESDAY)))
                    .isEqualTo(Relation.AGREES);
        }

        @Test
        void approximateAndVagueFiguresWithOthers() {
            assertThat(between(
                            killed(0, null).about(300).said(MONDAY),
                            killed(310, 310L).said(MONDAY)))
                    .isEqualTo(Relation.AGREES);
            assertThat(between(
                            killed(0, null).vague(20).says("RUR").said(MONDAY),
                            killed(15, 15L).says("SLA").said(MONDAY)))
                    .isEqualTo(Relation.AGREES);
        }
    }
}
