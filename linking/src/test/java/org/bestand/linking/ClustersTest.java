package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static List<List<Integer>> of(double[][] affinities) {
        return Clusters.of(affinities.length, (a, b) -> affinities[a][b]);
    }

    @Test
    void nothingGivesNothingAndOneStaysAlone() {
        assertThat(of(new double[0][0])).isEmpty();
        assertThat(of(new double[1][1])).containsExactly(List.of(0));
    }

    @Test
    void joinsWhatGoesTogetherAndNothingElse() {
        double[][] affinities = {
            {0, 2, -1, -1},
            {0, 0, -1, -1},
            {0, 0, 0, 1},
            {0, 0, 0, 0}
        };
        assertThat(of(affinities)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void oneBoldPairDoesNotJoinTwoGroupsThatAreAtOdds() {
        double[][] affinities = {
            {0, 3, -4, -4},
            {0, 0, 1, -4},
            {0, 0, 0, 3},
            {0, 0, 0, 0}
        };
        assertThat(of(affinities)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void oneOddOneOutDoesNotPartAGroup() {
        double[][] affinities = {
            {0, 3, 3, -1},
            {0, 0, 3, 3},
            {0, 0, 0, 3},
            {0, 0, 0, 0}
        };
        assertThat(of(affinities)).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void evenOddsJoinNothing() {
        assertThat(of(new double[][] {{0, 0}, {0, 0}})).containsExactly(List.of(0), List.of(1));
    }
}
