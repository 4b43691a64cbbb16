package org.bestand.reading.syntax.net;

import java.util.List;

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

    /** What the input alone gives to the gates, for each of its rows. */
    static float[][] gates(LstmWeights weights, float[][] x) {
        float[][] gates = Kernels.repeat(weights.bias()[0], x.length);
        Kernels.addProduct(x, weights.input(), gates);
        return gates;
    }

    /**
     * Runs over the words of each sentence, from the last to the first where {@code backward}. The sentences go side by side, so that the
     * weights are fetched once for a step of all; none changes what another gives.
     *
     * @param gates for each sentence and word what the input gives to the gates; the run goes on with these very rows
     */
    static List<Trace> run(LstmWeights weights, List<float[][]> gates, boolean backward) {
        List<Trace> traces = gates.stream().map(Lstm::trace).toList();
        int longest = gates.stream().mapToInt(x -> x.length).max().orElse(0);
        float[] start = new float[weights.state().length];
        for (int step = 0; step < longest; step++) {
            int now = step;
            step(
                    weights,
                    traces.stream()
                            .filter(trace -> now < trace.states().length)
                            .map(trace -> new Place(trace, now, backward))
                            .toList(),
                    start);
        }
        return traces;
    }

    private static Trace trace(float[][] gates) {
        int n = gates.length;
        int hidden = n == 0 ? 0 : gates[0].length / 4;
        return new Trace(gates, new float[n][hidden], new float[n][], new float[n][hidden]);
    }

    /** Where a run stands in a sentence. */
    private record Place(Trace trace, int step, boolean backward) {
        int word() {
            return backward ? trace.states().length - 1 - step : step;
        }

        /** Of rows by word, that of the word before in the direction of the run. */
        float[] before(float[][] rows, float[] start) {
            return step == 0 ? start : rows[backward ? word() + 1 : word() - 1];
        }
    }

    private static void step(LstmWeights weights, List<Place> places, float[] start) {
        float[][] states = new float[places.size()][];
        float[][] gates = new float[places.size()][];
        for (int i = 0; i < states.length; i++) {
            Place place = places.get(i);
            states[i] = place.before(place.trace().states(), start);
            gates[i] = place.trace().gates()[place.word()];
        }
        Kernels.addProduct(states, weights.state(), gates);
        for (Place place : places) {
            step(place.trace(), place.word(), place.before(place.trace().cells(), start));
        }
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
