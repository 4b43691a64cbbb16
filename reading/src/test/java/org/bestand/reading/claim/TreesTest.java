package org.bestand.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bestand.reading.claim.Question.Option;
import org.bestand.reading.claim.Question.Slot;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static Question question(Slot slot, String... options) {
        return new Question(
                0,
                slot,
                java.util.Arrays.stream(options)
                        .map(o -> new Option(o, "", List.of(o.split(" ")), List.of()))
                        .toList());
    }

    private static Judge judge(String... trees) {
        return Trees.of(Map.of(
                Slot.TARGETS,
                java.util.Arrays.stream(trees).map(t -> List.of(t.split(" "))).toList()));
    }

    @Test
    void withoutTreesTheRulesDecide() {
        assertThat(Trees.none().choose(question(Slot.TARGETS, "a", "b"))).isZero();
    }

    @Test
    void theHeaviestOptionIsTaken() {
        Judge judge = judge("near =2 =0", "far =1 =0");

        assertThat(judge.choose(question(Slot.TARGETS, "far", "near"))).isEqualTo(1);
        assertThat(judge.choose(question(Slot.TARGETS, "near", "far"))).isZero();
    }

    @Test
    void valuesOfAllTreesAreAddedUp() {
        Judge judge = judge("a =10000 =0", "b =20000 =0", "c =25000 =0");

        assertThat(judge.choose(question(Slot.TARGETS, "c", "a b"))).isEqualTo(1);
    }

    @Test
    void aTreeAsksOnBothSides() {
        Judge judge = judge("a b =3 =1 c =2 =0");

        assertThat(judge.choose(question(Slot.TARGETS, "x", "a", "c", "a b"))).isEqualTo(3);
        assertThat(judge.choose(question(Slot.TARGETS, "x", "a", "c"))).isEqualTo(2);
    }

    @Test
    void ofEqualOptionsTheFirstIsTaken() {
        assertThat(judge("a =1 =0").choose(question(Slot.TARGETS, "x", "y", "z")))
                .isZero();
    }

    @Test
    void whatWasNotLearntForASlotDecidesNothingThere() {
        assertThat(judge("b =1 =0").choose(question(Slot.AGENTS, "a", "b"))).isZero();
    }

    @Test
    void aTreeWithoutABranchIsRefused() {
        assertThatThrownBy(() -> judge("a =1")).isInstanceOf(IllegalArgumentException.class);
    }
}
