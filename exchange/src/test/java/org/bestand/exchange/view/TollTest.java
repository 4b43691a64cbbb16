package org.bestand.exchange.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Scope;
import org.bestand.model.VictimGroup;
import org.junit.jupiter.api.Test;

/** How figures of sides and groups add up, and do not. */
class TollTest {
    private static final int VIEWS = 2000;

    private static Claim dead(String id, String side, long number, VictimGroup group) {
        ClaimMaker claim = new ClaimMaker(id, Kind.KILLED).exactly(number, group);
        return (side.isEmpty() ? claim : claim.on(side)).in(SmallRecord.FIRST, "sneuvelden");
    }

    private static Toll toll(Rule rule, Claim... claims) {
        Incident incident = new Incident(
                "i00000000b1",
                Incident.Sort.VIOLENCE,
                Scope.NEWS,
                List.of("KGZ", "TJK"),
                List.of(),
                List.of(),
                Stream.of(claims).map(Claim::id).toList(),
                List.of());
        View view = SmallRecord.of(
                List.of(SmallRecord.FIRST), List.of(claims), List.of(), List.of(incident), Map.of(), Map.of(), rule);
        return Toll.of(view.incidents().getFirst(), Kind.KILLED, rule);
    }

    @Test
    void sidesAddUp() {
        Toll toll = toll(Rule.UCDP, dead("a", "KGZ", 4, VictimGroup.MIL), dead("b", "TJK", 2, VictimGroup.MIL));
        assertThat(toll.total()).isEqualTo(new Figures(6, 6, 6, false));
        assertThat(toll.sides().get("TJK").fighters()).isEqualTo(2);
        assertThat(toll.unknown()).isZero();
    }

    @Test
    void aWholeIsNotAddedToItsPartsAndIsNeverLess() {
        assertThat(toll(Rule.UCDP, dead("a", "KGZ", 9, null), dead("b", "KGZ", 4, VictimGroup.MIL))
                        .total())
                .isEqualTo(new Figures(4, 9, 9, false));
        assertThat(toll(
                                Rule.UCDP,
                                dead("a", "KGZ", 3, null),
                                dead("b", "KGZ", 4, VictimGroup.MIL),
                                dead("c", "KGZ", 5, VictimGroup.CVL))
                        .total())
                .isEqualTo(new Figures(3, 9, 9, false));
    }

    @Test
    void whatIsLeftOfAWholeIsOfTheFightersOnlyWhereNoCiviliansAreTold() {
        Toll soldiers = toll(Rule.UCDP, dead("a", "KGZ", 9, null), dead("b", "KGZ", 4, VictimGroup.MIL));
        assertThat(soldiers.sides().get("KGZ").forces()).isEqualTo(9);
        Toll civilians = toll(Rule.UCDP, dead("a", "KGZ", 9, null), dead("b", "KGZ", 4, VictimGroup.CVL));
        assertThat(civilians.sides().get("KGZ").forces()).isZero();
        assertThat(civilians.civilians()).isEqualTo(4);
        assertThat(civilians.unknown()).isEqualTo(5);
    }

    @Test
    void nobodyIsCountedWhereNobodyIsToldOrOnlyWordsAre() {
        assertThat(toll(Rule.UCDP, SmallRecord.CLASH).total()).isNull();
        Claim dozens = new ClaimMaker("a", Kind.KILLED)
                .on("KGZ")
                .vaguely(20, null, "tientallen")
                .in(SmallRecord.FIRST, "sneuvelden");
        Toll words = toll(Rule.UCDP, dozens);
        assertThat(words.total()).isNull();
        assertThat(words.silent()).containsExactly("KGZ");
        assertThat(toll(Rule.ACLED, dozens).total().best()).isEqualTo(10);
    }

    @Test
    void aZeroThatSomebodySaysIsANumber() {
        assertThat(toll(Rule.UCDP, dead("a", "KGZ", 0, VictimGroup.MIL)).total())
                .isEqualTo(new Figures(0, 0, 0, false));
    }

    @Test
    void theTotalIsAlwaysTheSumOfItsParts() {
        for (long seed = 1; seed <= VIEWS; seed++) {
            View view = RandomViews.of(seed);
            for (Ledger ledger : view.incidents()) {
                for (Rule rule : List.of(Rule.UCDP, Rule.ACLED, Rule.CONSERVATIVE, Rule.INFORMATIVE)) {
                    Toll toll = Toll.of(ledger, Kind.KILLED, rule);
                    long fighters = toll.sides().values().stream()
                            .mapToLong(Toll.OfSide::fighters)
                            .sum();
                    long best = toll.total() == null ? 0 : toll.total().best();
                    assertThat(fighters + toll.civilians() + toll.unknown())
                            .as("seed %s, %s", seed, rule)
                            .isEqualTo(best);
                    assertThat(toll.unknown()).as("seed %s", seed).isNotNegative();
                }
            }
        }
    }
}
