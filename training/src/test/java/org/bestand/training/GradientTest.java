package org.bestand.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.bestand.reading.syntax.net.Features;
import org.bestand.reading.syntax.net.Network;
import org.bestand.reading.syntax.net.Shape;
import org.bestand.reading.syntax.net.Weights;
import org.junit.jupiter.api.Test;

class GradientTest {
    private static final Shape SHAPE = new Shape(6, 7, 5, 3, 3, 2, 2, 1, 3, 4, 3, 4, 3);
    private static final float STEP = 1e-2f;

    private final Weights weights = Start.weights(SHAPE, new SplittableRandom(11));
    private final Network network = new Network(SHAPE, weights);

    private static Sample sample() {
        var features = new Features(
                new int[] {1, 2, 5, 3, 2},
                new int[][] {{}, {0, 3}, {6}, {1, 2, 4}, {0, 3}},
                new int[][] {{1}, {2, 3}, {0}, {4}, {2, 3}},
                new int[] {2, 0, 1, 0, 1});
        return new Sample(features, new int[] {0, 1, 3, 2, 1}, new int[] {0, 2, 0, 2, 3}, new int[] {0, 1, 0, 2, 1});
    }

    private Gradient gradient() {
        var gradient = new Gradient(SHAPE);
        gradient.add(network, Turned.of(weights), sample(), new Dropout(new SplittableRandom(5), 0.2f));
        return gradient;
    }

    @Test
    void agreesWithFiniteDifferencesInEveryMatrix() {
        Gradient gradient = gradient();
        List<float[][]> values = weights.all();
        for (int i = 0; i < values.size(); i++) {
            for (int r = 0; r < values.get(i).length; r++) {
                for (int j = 0; j < values.get(i)[r].length; j++) {
                    assertThat(gradient.sum().all().get(i)[r][j])
                            .as("matrix %d row %d column %d", i, r, j)
                            .isCloseTo(difference(values.get(i)[r], j), within(0.02f));
                }
            }
        }
    }

    private float difference(float[] row, int j) {
        float value = row[j];
        row[j] = value + STEP;
        double above = gradient().loss();
        row[j] = value - STEP;
        double below = gradient().loss();
        row[j] = value;
        return (float) ((above - below) / (2 * STEP));
    }

    @Test
    void isNotFlat() {
        double length = gradient().sum().all().stream()
                .mapToDouble(matrix -> {
                    double sum = 0;
                    for (float[] row : matrix) {
                        for (float value : row) {
                            sum += value * value;
                        }
                    }
                    return sum;
                })
                .min()
                .orElseThrow();
        assertThat(length).isPositive();
    }

    @Test
    void leavesRowsOfWordsThatTheSentenceLacksAlone() {
        Gradient gradient = gradient();
        assertThat(gradient.touched(0).get(2)).isTrue();
        assertThat(gradient.touched(0).get(4)).isFalse();
        assertThat(gradient.sum().words()[4]).containsOnly(0f);
    }

    @Test
    void isNoughtAfterClearing() {
        Gradient gradient = gradient();
        gradient.clear();
        assertThat(gradient.loss()).isZero();
        for (float[][] matrix : gradient.sum().all()) {
            for (float[] row : matrix) {
                assertThat(row).containsOnly(0f);
            }
        }
    }
}
