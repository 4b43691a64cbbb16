package org.bestand.reading.syntax.net;

import java.util.List;

/**
 * Weights of one direction of an LSTM layer; columns in the order input gate, forget gate, output gate, candidate.
 *
 * @param input from the input, a row for each of its numbers
 * @param state from the state before, a row for each cell
 * @param bias one row
 */
public record LstmWeights(float[][] input, float[][] state, float[][] bias) {
    static LstmWeights zeros(int width, int hidden) {
        return new LstmWeights(new float[width][4 * hidden], new float[hidden][4 * hidden], new float[1][4 * hidden]);
    }

    List<float[][]> all() {
        return List.of(input, state, bias);
    }
}
