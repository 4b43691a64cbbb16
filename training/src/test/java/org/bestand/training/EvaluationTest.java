package org.bestand.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
        var tally = new Tally();
        tally.count(true, true, true);
        tally.count(true, false, false);
        tally.count(false, true, false);
        tally.count(false, true, false);
        // precision 1/2, recall 1/3
        assertThat(tally.f1()).isEqualTo(40);
        assertThat(tally.there()).isEqualTo(3);
    }

    @Test
    void f1OfNothingIsNought() {
        assertThat(new Tally().f1()).isZero();
    }
}
