package org.bestand.reading.syntax.net;

/**
 * Products of small matrices, each an array of rows. Every inner loop runs over whole rows from index 0 without a
 * running sum, the shape that the compiler turns into vector instructions without changing the order of additions.
 */
public final class Kernels {
    /** Of {@code exp}: what is smaller than this vanishes in a sum of at least one, in double precision. */
    private static final float UNSEEN = -40;

    private Kernels() {}

    /**
     * Adds {@code a · w} to {@code y}: {@code a} is n by k, {@code w} k by m, {@code y} n by m. Eight rows of {@code w} serve all rows of
     * {@code y} before the next eight are fetched: {@code w} is larger than the processor's cache, and the order of additions to a row
     * stays the same however many rows there are.
     */
    public static void addProduct(float[][] a, float[][] w, float[][] y) {
        int k = 0;
        for (; k + 7 < w.length; k += 8) {
            for (int t = 0; t < y.length; t++) {
                axpy8(y[t], w, k, a[t]);
            }
        }
        for (int t = 0; t < y.length; t++) {
            addRest(a[t], w, k, y[t]);
        }
    }

    /** Adds {@code a · w} to {@code y}, for one row. */
    public static void addProduct(float[] a, float[][] w, float[] y) {
        int k = 0;
        for (; k + 7 < w.length; k += 8) {
            axpy8(y, w, k, a);
        }
        addRest(a, w, k, y);
    }

    private static void addRest(float[] a, float[][] w, int from, float[] y) {
        int k = from;
        for (; k + 3 < w.length; k += 4) {
            axpy4(y, w[k], w[k + 1], w[k + 2], w[k + 3], a[k], a[k + 1], a[k + 2], a[k + 3]);
        }
        for (; k < w.length; k++) {
            axpy(y, w[k], a[k]);
        }
    }

    /** Adds {@code aᵀ · d} to {@code y}: {@code a} is n by k, {@code d} n by m, {@code y} k by m. */
    public static void addTransposedProduct(float[][] a, float[][] d, float[][] y) {
        int t = 0;
        for (; t + 3 < d.length; t += 4) {
            for (int k = 0; k < y.length; k++) {
                axpy4(y[k], d[t], d[t + 1], d[t + 2], d[t + 3], a[t][k], a[t + 1][k], a[t + 2][k], a[t + 3][k]);
            }
        }
        for (; t < d.length; t++) {
            for (int k = 0; k < y.length; k++) {
                axpy(y[k], d[t], a[t][k]);
            }
        }
    }

    /** Adds {@code factor · x} to {@code y}. */
    public static void axpy(float[] y, float[] x, float factor) {
        for (int j = 0; j < y.length; j++) {
            y[j] += factor * x[j];
        }
    }

    private static void axpy4(
            float[] y, float[] p, float[] q, float[] r, float[] s, float a, float b, float c, float d) {
        for (int j = 0; j < y.length; j++) {
            y[j] += a * p[j] + b * q[j] + c * r[j] + d * s[j];
        }
    }

    private static void axpy8(float[] y, float[][] w, int k, float[] a) {
        float[] p = w[k];
        float[] q = w[k + 1];
        float[] r = w[k + 2];
        float[] s = w[k + 3];
        float[] t = w[k + 4];
        float[] u = w[k + 5];
        float[] v = w[k + 6];
        float[] x = w[k + 7];
        float b = a[k];
        float c = a[k + 1];
        float d = a[k + 2];
        float e = a[k + 3];
        float f = a[k + 4];
        float g = a[k + 5];
        float h = a[k + 6];
        float i = a[k + 7];
        for (int j = 0; j < y.length; j++) {
            y[j] = y[j] + (b * p[j] + c * q[j] + d * r[j] + e * s[j]) + (f * t[j] + g * u[j] + h * v[j] + i * x[j]);
        }
    }

    /** The rows of a matrix as columns. */
    public static float[][] transpose(float[][] w) {
        float[][] turned = new float[w[0].length][w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[j][i] = w[i][j];
            }
        }
        return turned;
    }

    /** Copies of one row. */
    static float[][] repeat(float[] row, int times) {
        float[][] rows = new float[times][];
        for (int i = 0; i < times; i++) {
            rows[i] = row.clone();
        }
        return rows;
    }

    /** Replaces each value by its hyperbolic tangent. */
    static void tanh(float[] x) {
        for (int j = 0; j < x.length; j++) {
            float v = Math.max(-4.97f, Math.min(4.97f, x[j]));
            float s = v * v;
            // a continued fraction cut off: off by less than 0.0001, and free of branches
            x[j] = v * (135135f + s * (17325f + s * (378f + s))) / (135135f + s * (62370f + s * (3150f + s * 28f)));
        }
    }

    /** Turns scores into probabilities; the sum of the exponentials is taken in double precision. */
    public static void softmax(float[] scores) {
        float top = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (int j = 0; j < scores.length; j++) {
            double e = StrictMath.exp(scores[j] - top);
            scores[j] = (float) e;
            sum += e;
        }
        float scale = (float) (1 / sum);
        for (int j = 0; j < scores.length; j++) {
            scores[j] *= scale;
        }
    }

    /** The probability of one of several scores, as {@link #softmax} has it; scores that are too far below the best to be seen in the sum are left out. */
    public static float share(float[] scores, int one) {
        float top = scores[best(scores)];
        double sum = 0;
        for (float score : scores) {
            float below = score - top;
            sum += below < UNSEEN ? 0 : StrictMath.exp(below);
        }
        return (float) StrictMath.exp(scores[one] - top) * (float) (1 / sum);
    }

    /** The index of the largest value, the first of equals. */
    public static int best(float[] scores) {
        int best = 0;
        for (int j = 1; j < scores.length; j++) {
            if (scores[j] > scores[best]) {
                best = j;
            }
        }
        return best;
    }
}
