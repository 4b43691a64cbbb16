package org.bestand.reading.syntax.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelsTest {
    private static float[][] matrix(int rows, int columns, long seed) {
        var random = new SplittableRandom(seed);
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) random.nextDouble(-1, 1);
            }
        }
        return matrix;
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "2,3,5", "4,4,4", "5,9,17", "7,6,2"})
    void productsAreWhatTheyAreByDefinition(int n, int k, int m) {
        float[][] a = matrix(n, k, 1);
        float[][] w = matrix(k, m, 2);
        float[][] y = new float[n][m];
        Kernels.addProduct(a, w, y);
        float[][] turned = new float[n][m];
        Kernels.addTransposedProduct(Kernels.transpose(a), w, turned);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double sum = 0;
                for (int x = 0; x < k; x++) {
                    sum += (double) a[i][x] * w[x][j];
                }
                assertThat((double) y[i][j]).isCloseTo(sum, within(1e-5));
                assertThat((double) turned[i][j]).isCloseTo(sum, within(1e-5));
            }
        }
    }

    @Test
    void productsAreAddedToWhatIsThere() {
        float[] y = {1, 2};
        Kernels.addProduct(new float[] {3}, new float[][] {{10, 100}}, y);
        assertThat(y).containsExactly(31, 302);
    }

    @Test
    void tangentIsCloseToTheRealOneAndNeverBeyondOne() {
        for (float x = -30; x < 30; x += 0.01f) {
            float[] value = {x};
            Kernels.tanh(value);
            assertThat((double) value[0]).isCloseTo(Math.tanh(x), within(1e-4)).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void softmaxSharesOutOneEvenAmongHugeScores() {
        float[] scores = {1000, 999, -1000};
        Kernels.softmax(scores);
        assertThat(scores[0] + scores[1] + scores[2]).isCloseTo(1, within(1e-5f));
        assertThat(scores[0] / scores[1]).isCloseTo((float) Math.E, within(1e-3f));
        assertThat(scores[2]).isZero();
    }

    @Test
    void bestIsTheFirstOfEquals() {
        assertThat(Kernels.best(new float[] {1, 3, 3, 2})).isEqualTo(1);
    }
}
