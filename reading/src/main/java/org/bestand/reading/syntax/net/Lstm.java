package org.bestand.reading.syntax.net;

/** One direction of an LSTM layer. */
public final class Lstm {
    private Lstm() {}

    /**
     * What a run computed; kept whole, since training walks it backwards.
     *
     * @param gates for each word its four gates after their activation
     * @param cells for each word its cells
     * @param squashed the cells' hyperbolic tangents
     * @param states for each word its state
     */
    public record Trace(float[][] gates, float[][] cells, float[][] squashed, float[][] states) {}

    /** Runs over the rows of {@code x}, from the last to the first where {@code backward}. */
    static Trace run(LstmWeights weights, float[][] x, boolean backward) {
        int n = x.length;
        int hidden = weights.state().length;
        float[][] gates = Kernels.repeat(weights.bias()[0], n);
        Kernels.addProduct(x, weights.input(), gates);
        var trace = new Trace(gates, new float[n][hidden], new float[n][], new float[n][hidden]);
        float[] state = new float[hidden];
        float[] cells = new float[hidden];
        for (int step = 0; step < n; step++) {
            int t = backward ? n - 1 - step : step;
            Kernels.addProduct(state, weights.state(), gates[t]);
            step(trace, t, cells);
            state = trace.states()[t];
            cells = trace.cells()[t];
        }
        return trace;
    }

    private static void step(Trace trace, int t, float[] before) {
        float[] gates = trace.gates()[t];
        float[] cells = trace.cells()[t];
        int hidden = cells.length;
        activate(gates, 3 * hidden);
        for (int j = 0; j < hidden; j++) {
            cells[j] = gates[hidden + j] * before[j] + gates[j] * gates[3 * hidden + j];
        }
        float[] squashed = cells.clone();
        Kernels.tanh(squashed);
        trace.squashed()[t] = squashed;
        float[] states = trace.states()[t];
        for (int j = 0; j < hidden; j++) {
            states[j] = gates[2 * hidden + j] * squashed[j];
        }
    }

    /** The logistic function for the gates, the hyperbolic tangent for the candidate; one is the other stretched. */
    private static void activate(float[] gates, int sigmoids) {
        for (int j = 0; j < sigmoids; j++) {
            gates[j] *= 0.5f;
        }
        Kernels.tanh(gates);
        for (int j = 0; j < sigmoids; j++) {
            gates[j] = 0.5f + 0.5f * gates[j];
        }
    }
}
