package org.bestand.training;

import org.bestand.reading.syntax.net.Kernels;
import org.bestand.reading.syntax.net.Lstm;
import org.bestand.reading.syntax.net.LstmWeights;

/** The way back through one direction of an LSTM layer. */
final class LstmBackward {
    private LstmBackward() {}

    /**
     * Adds to the gradient of the weights and of the input.
     *
     * @param turned the weights turned
     * @param trace what the run computed
     * @param x its input
     * @param backward whether it ran from the last word
     * @param states gradient of its states
     * @param weights gradient of the weights, added to
     * @param input gradient of the input, added to
     */
    static void run(
            LstmWeights turned,
            Lstm.Trace trace,
            float[][] x,
            boolean backward,
            float[][] states,
            LstmWeights weights,
            float[][] input) {
        int n = x.length;
        int hidden = trace.cells()[0].length;
        float[][] gates = new float[n][4 * hidden];
        float[][] before = new float[n][];
        float[] none = new float[hidden];
        float[] cell = new float[hidden];
        for (int step = n - 1; step >= 0; step--) {
            int t = backward ? n - 1 - step : step;
            int last = backward ? t + 1 : t - 1;
            before[t] = step == 0 ? none : trace.states()[last];
            step(trace, t, step == 0 ? none : trace.cells()[last], states[t], cell, gates[t]);
            if (step > 0) {
                Kernels.addProduct(gates[t], turned.state(), states[last]);
            }
        }
        Kernels.addTransposedProduct(x, gates, weights.input());
        Kernels.addTransposedProduct(before, gates, weights.state());
        for (float[] row : gates) {
            Kernels.axpy(weights.bias()[0], row, 1);
        }
        Kernels.addProduct(gates, turned.input(), input);
    }

    /**
     * One word: from the gradient of its state and cells to that of its gates; leaves the gradient of the cells before
     * in {@code cell}.
     */
    private static void step(Lstm.Trace trace, int t, float[] cells, float[] state, float[] cell, float[] gates) {
        float[] gate = trace.gates()[t];
        float[] squashed = trace.squashed()[t];
        int hidden = cell.length;
        for (int j = 0; j < hidden; j++) {
            float in = gate[j];
            float forget = gate[hidden + j];
            float out = gate[2 * hidden + j];
            float candidate = gate[3 * hidden + j];
            float c = cell[j] + state[j] * out * (1 - squashed[j] * squashed[j]);
            gates[j] = c * candidate * in * (1 - in);
            gates[hidden + j] = c * cells[j] * forget * (1 - forget);
            gates[2 * hidden + j] = state[j] * squashed[j] * out * (1 - out);
            gates[3 * hidden + j] = c * in * (1 - candidate * candidate);
            cell[j] = c * forget;
        }
    }
}
