package org.bestand.training;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.bestand.reading.syntax.net.Features;
import org.bestand.reading.syntax.net.Kernels;
import org.bestand.reading.syntax.net.Lstm;
import org.bestand.reading.syntax.net.LstmWeights;
import org.bestand.reading.syntax.net.Network;
import org.bestand.reading.syntax.net.Noise;
import org.bestand.reading.syntax.net.Shape;
import org.bestand.reading.syntax.net.Weights;

/** Sums up what a batch's sentences would have the weights be. One thread works on one of them at a time. */
final class Gradient {
    private final Shape shape;
    private final Weights sum;
    private final List<float[][]> matrices;
    private final BitSet[] touched = new BitSet[Weights.TABLES];
    private double loss;

    Gradient(Shape shape) {
        this.shape = shape;
        this.sum = Weights.zeros(shape);
        this.matrices = sum.all();
        Arrays.setAll(touched, i -> new BitSet());
    }

    Weights sum() {
        return sum;
    }

    /** Sum of the losses since the last {@link #clear}. */
    double loss() {
        return loss;
    }

    /** Rows of the i-th table that are not nought. */
    BitSet touched(int table) {
        return touched[table];
    }

    void clear() {
        for (int i = 0; i < matrices.size(); i++) {
            float[][] matrix = matrices.get(i);
            if (i < Weights.TABLES) {
                touched[i].stream().forEach(row -> Arrays.fill(matrix[row], 0));
                touched[i].clear();
            } else {
                Arrays.stream(matrix).forEach(row -> Arrays.fill(row, 0));
            }
        }
        loss = 0;
    }

    /** Adds another gradient. */
    void add(Gradient other) {
        List<float[][]> mine = matrices;
        List<float[][]> theirs = other.matrices;
        for (int i = 0; i < mine.size(); i++) {
            if (i < Weights.TABLES) {
                touched[i].or(other.touched[i]);
            }
            for (int r = 0; r < mine.get(i).length; r++) {
                if (i >= Weights.TABLES || other.touched[i].get(r)) {
                    Kernels.axpy(mine.get(i)[r], theirs.get(i)[r], 1);
                }
            }
        }
        loss += other.loss;
    }

    /** Adds a sentence's gradient. */
    void add(Network network, Turned turned, Sample sample, Dropout dropout) {
        Network.Run run = network.run(sample.features(), dropout);
        int n = sample.heads().length;
        float[][] presented = new float[n][shape.presented()];
        arcs(turned, run, sample, presented);
        labels(network, turned, run, sample, presented);
        dropout.back(Noise.Place.PRESENTED, presented);
        for (int t = 0; t < n; t++) {
            for (int j = 0; j < presented[t].length; j++) {
                presented[t][j] *= run.presented()[t][j] < 0 ? 0.1f : 1;
            }
        }
        float[][] top = affine(run.top(), presented, turned.present(), sum.present());
        dropout.back(Noise.Place.UPPER, top);
        float[][] middle = layer(turned.upper(), run.upper(), run.middle(), top, sum.upper());
        float[][] fromTags = affine(run.middle(), tags(run, sample), turned.tag(), sum.tag());
        for (int t = 0; t < n; t++) {
            Kernels.axpy(middle[t], fromTags[t], 1);
        }
        dropout.back(Noise.Place.LOWER, middle);
        float[][] input = layer(turned.lower(), run.lower(), run.input(), middle, sum.lower());
        dropout.back(Noise.Place.INPUT, input);
        tables(sample.features(), input);
    }

    private void arcs(Turned turned, Network.Run run, Sample sample, float[][] presented) {
        int n = presented.length;
        int width = shape.arcWidth();
        float[][] arcs = new float[n][];
        arcs[0] = new float[n];
        for (int d = 1; d < n; d++) {
            arcs[d] = run.arcs()[d].clone();
            punish(arcs[d], sample.heads()[d]);
        }
        float[][] heads = new float[n][];
        Arrays.setAll(heads, t -> Arrays.copyOfRange(run.presented()[t], width, 2 * width));
        float[][] queries = new float[n][width];
        Kernels.addProduct(arcs, heads, queries);
        float[][] headGradient = new float[n][width];
        Kernels.addTransposedProduct(arcs, run.queries(), headGradient);
        float[][] dependents = affine(run.presented(), queries, turned.arc(), sum.arc());
        for (int t = 0; t < n; t++) {
            System.arraycopy(dependents[t], 0, presented[t], 0, width);
            System.arraycopy(headGradient[t], 0, presented[t], width, width);
        }
    }

    private void labels(Network network, Turned turned, Network.Run run, Sample sample, float[][] presented) {
        int n = presented.length;
        int width = shape.labelWidth();
        int from = 2 * shape.arcWidth();
        float[][] dependents = new float[n - 1][];
        float[][] queries = new float[n - 1][];
        float[][] asked = network.labelQueries(run);
        for (int d = 1; d < n; d++) {
            int head = sample.heads()[d];
            float[] query = asked[d];
            float[] scores = network.labels(run, query, head);
            punish(scores, sample.labels()[d]);
            dependents[d - 1] = network.labelDependent(run, d);
            queries[d - 1] = headLabels(run.presented()[head], scores, query, presented[head]);
        }
        float[][] gradient = affine(dependents, queries, turned.label(), sum.label());
        for (int d = 1; d < n; d++) {
            System.arraycopy(gradient[d - 1], 0, presented[d], from, width);
        }
    }

    /**
     * From the gradient of the label scores to that of the head's presentation, which is added to, and of the query,
     * which is given.
     */
    private float[] headLabels(float[] head, float[] scores, float[] query, float[] headGradient) {
        int width = shape.labelWidth();
        int from = shape.presented() - width;
        int labels = scores.length;
        float[] gradient = new float[query.length];
        for (int r = 0; r <= width; r++) {
            float factor = r == width ? 1 : head[from + r];
            float dot = 0;
            for (int l = 0; l < labels; l++) {
                gradient[r * labels + l] = factor * scores[l];
                dot += query[r * labels + l] * scores[l];
            }
            if (r < width) {
                headGradient[from + r] += dot;
            }
        }
        return gradient;
    }

    private float[][] tags(Network.Run run, Sample sample) {
        float[][] tags = new float[run.tags().length][];
        tags[0] = new float[shape.tags()];
        for (int t = 1; t < tags.length; t++) {
            tags[t] = run.tags()[t].clone();
            punish(tags[t], sample.tags()[t]);
        }
        return tags;
    }

    /** Turns scores into the gradient of their cross-entropy. */
    private void punish(float[] scores, int right) {
        Kernels.softmax(scores);
        loss -= Math.log(Math.max(scores[right], 1e-9));
        scores[right] -= 1;
    }

    /** Back through an affine layer: adds to its weights' gradient, gives that of its input. */
    private static float[][] affine(float[][] x, float[][] gradient, float[][] turned, float[][] weights) {
        int inputs = weights.length - 1;
        Kernels.addTransposedProduct(x, gradient, Arrays.copyOf(weights, inputs));
        for (float[] row : gradient) {
            Kernels.axpy(weights[inputs], row, 1);
        }
        float[][] input = new float[gradient.length][inputs];
        Kernels.addProduct(gradient, turned, input);
        return input;
    }

    private static float[][] layer(
            List<LstmWeights> turned, Lstm.Trace[] traces, float[][] x, float[][] states, List<LstmWeights> weights) {
        float[][] input = new float[x.length][x[0].length];
        int hidden = states[0].length / 2;
        for (int side = 0; side < 2; side++) {
            int from = side * hidden;
            float[][] half = new float[x.length][];
            Arrays.setAll(half, t -> Arrays.copyOfRange(states[t], from, from + hidden));
            LstmBackward.run(turned.get(side), traces[side], x, side == 1, half, weights.get(side), input);
        }
        return input;
    }

    private void tables(Features features, float[][] input) {
        for (int t = 0; t < input.length; t++) {
            int at = row(0, features.words()[t], input[t], 0, 1);
            at = rows(1, features.ngrams()[t], input[t], at, shape.ngramWidth());
            at = rows(2, features.readings()[t], input[t], at, shape.readingWidth());
            row(3, features.cases()[t], input[t], at, 1);
        }
    }

    private int rows(int table, int[] entries, float[] input, int at, int width) {
        for (int entry : entries) {
            row(table, entry, input, at, Network.share(entries.length));
        }
        return at + width;
    }

    private int row(int table, int entry, float[] input, int at, float factor) {
        float[] row = matrices.get(table)[entry];
        touched[table].set(entry);
        for (int j = 0; j < row.length; j++) {
            row[j] += factor * input[at + j];
        }
        return at + row.length;
    }
}
