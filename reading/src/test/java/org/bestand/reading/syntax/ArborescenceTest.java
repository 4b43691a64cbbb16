package org.bestand.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArborescenceTest {
    /** Best sum over all trees with one word on the root, by trying every choice of heads. */
    private static double best(float[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        double best = Double.NEGATIVE_INFINITY;
        long choices = Math.round(Math.pow(n, n - 1));
        for (long choice = 0; choice < choices; choice++) {
            long rest = choice;
            for (int d = 1; d < n; d++) {
                heads[d] = (int) (rest % n);
                rest /= n;
            }
            if (isTree(heads)) {
                best = Math.max(best, sum(scores, heads));
            }
        }
        return best;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int d = 1; d < heads.length; d++) {
            sum += scores[d][heads[d]];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int d = 1; d < heads.length; d++) {
            roots += heads[d] == 0 ? 1 : 0;
            int at = d;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return roots == 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void findsTheBestTreeThatHasOneRoot(int words) {
        var random = new SplittableRandom(words);
        for (int run = 0; run < 200; run++) {
            float[][] scores = new float[words + 1][words + 1];
            for (float[] row : scores) {
                Arrays.setAll(new Float[row.length], i -> row[i] = (float) random.nextDouble(-5, 5));
            }
            int[] heads = Arborescence.heads(scores);
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(scores, heads)).isCloseTo(best(scores), org.assertj.core.api.Assertions.within(1e-3));
        }
    }

    @Test
    void opensACycleWhereItCostsLeast() {
        float[][] scores = {{0, 0, 0}, {1, 0, 9}, {3, 9, 0}};
        assertThat(Arborescence.heads(scores)).containsExactly(-1, 2, 0);
    }

    @Test
    void staysATreeWhereAllScoresAreAlike() {
        assertThat(isTree(Arborescence.heads(new float[40][40]))).isTrue();
    }
}
