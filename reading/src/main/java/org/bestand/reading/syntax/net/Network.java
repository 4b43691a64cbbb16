package org.bestand.reading.syntax.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The network run forward. Immutable and thread-safe. */
public final class Network {
    private final Shape shape;
    private final Weights weights;

    public Network(Shape shape, Weights weights) {
        this.shape = shape;
        this.weights = weights;
    }

    public Shape shape() {
        return shape;
    }

    public Weights weights() {
        return weights;
    }

    /**
     * What a run computed, place 0 being the root.
     *
     * @param input what stands for each word
     * @param lower traces of the first layer, forward and backward
     * @param middle its states side by side
     * @param upper traces of the second layer
     * @param top its states side by side
     * @param tags score of each tag for each word
     * @param presented presentations of each word, after their activation
     * @param queries each dependent's presentation times the arc scorer
     * @param arcs for each dependent the score of each head
     */
    public record Run(
            float[][] input,
            Lstm.Trace[] lower,
            float[][] middle,
            Lstm.Trace[] upper,
            float[][] top,
            float[][] tags,
            float[][] presented,
            float[][] queries,
            float[][] arcs) {}

    /**
     * What a word gives to the first layer by itself, whoever stands beside it.
     *
     * @param input its numbers
     * @param forward what they give to the gates of the direction from left to right
     * @param backward what they give to those of the other
     */
    public record Begun(float[] input, float[] forward, float[] backward) {}

    /** Begins words, or the words of a sentence; each comes out as it would alone. */
    public List<Begun> begin(Features words) {
        return begin(input(words));
    }

    private List<Begun> begin(float[][] input) {
        float[][] forward = Lstm.gates(weights.lower().get(0), input);
        float[][] backward = Lstm.gates(weights.lower().get(1), input);
        List<Begun> begun = new ArrayList<>(input.length);
        for (int t = 0; t < input.length; t++) {
            begun.add(new Begun(input[t], forward[t], backward[t]));
        }
        return begun;
    }

    /** Scores tags and arcs of one sentence. */
    public Run run(Features features, Noise noise) {
        float[][] input = input(features);
        noise.apply(Noise.Place.INPUT, input);
        return run(List.of(begin(input)), noise).getFirst();
    }

    /** Scores tags and arcs of sentences side by side, the root before the words of each; each comes out as it would alone. */
    public List<Run> run(List<List<Begun>> sentences) {
        return run(sentences, Noise.NONE);
    }

    private List<Run> run(List<List<Begun>> sentences, Noise noise) {
        List<Lstm.Trace[]> lower =
                layer(weights.lower(), copies(sentences, Begun::forward), copies(sentences, Begun::backward));
        List<float[][]> middles = lower.stream().map(Network::join).toList();
        middles.forEach(middle -> noise.apply(Noise.Place.LOWER, middle));
        List<Lstm.Trace[]> upper = layer(
                weights.upper(),
                together(middles, x -> Lstm.gates(weights.upper().get(0), x)),
                together(middles, x -> Lstm.gates(weights.upper().get(1), x)));
        List<float[][]> tops = upper.stream().map(Network::join).toList();
        tops.forEach(top -> noise.apply(Noise.Place.UPPER, top));
        List<float[][]> tags = together(middles, x -> affine(x, weights.tag()));
        List<float[][]> presented = together(tops, x -> affine(x, weights.present()));
        presented.forEach(Network::rectify);
        presented.forEach(rows -> noise.apply(Noise.Place.PRESENTED, rows));
        List<float[][]> queries = together(presented, x -> affine(x, weights.arc()));
        List<Run> runs = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            runs.add(new Run(
                    sentences.get(i).stream().map(Begun::input).toArray(float[][]::new),
                    lower.get(i),
                    middles.get(i),
                    upper.get(i),
                    tops.get(i),
                    tags.get(i),
                    presented.get(i),
                    queries.get(i),
                    arcs(presented.get(i), queries.get(i))));
        }
        return runs;
    }

    /** A layer goes on with the rows that it is given, and one begun word may stand in many places. */
    private static List<float[][]> copies(List<List<Begun>> sentences, Function<Begun, float[]> rows) {
        return sentences.stream()
                .map(words -> words.stream().map(w -> rows.apply(w).clone()).toArray(float[][]::new))
                .toList();
    }

    /** Works on the rows of all sentences at once, so that the weights are fetched once for all. */
    private static List<float[][]> together(List<float[][]> sentences, UnaryOperator<float[][]> work) {
        float[][] all = work.apply(sentences.stream().flatMap(Arrays::stream).toArray(float[][]::new));
        List<float[][]> split = new ArrayList<>(sentences.size());
        int from = 0;
        for (float[][] rows : sentences) {
            split.add(Arrays.copyOfRange(all, from, from + rows.length));
            from += rows.length;
        }
        return split;
    }

    /** For each word, the root too: its presentation as dependent times the relation scorer, for each number of a head and each label. */
    public float[][] labelQueries(Run run) {
        float[][] dependents = new float[run.presented().length][];
        Arrays.setAll(dependents, word -> labelDependent(run, word));
        return affine(dependents, weights.label());
    }

    /** Scores of the relations of a dependent with a head, from the dependent's query. */
    public float[] labels(Run run, float[] query, int head) {
        int labels = shape.labels();
        float[] presented = run.presented()[head];
        int from = shape.presented() - shape.labelWidth();
        float[] scores = new float[labels];
        for (int r = 0; r <= shape.labelWidth(); r++) {
            float factor = r == shape.labelWidth() ? 1 : presented[from + r];
            for (int l = 0; l < labels; l++) {
                scores[l] += factor * query[r * labels + l];
            }
        }
        return scores;
    }

    /** By which a word presents itself as dependent to the relation scorer. */
    public float[] labelDependent(Run run, int word) {
        int from = 2 * shape.arcWidth();
        return Arrays.copyOfRange(run.presented()[word], from, from + shape.labelWidth());
    }

    private float[][] input(Features features) {
        float[][] rows = new float[features.size()][shape.input()];
        for (int t = 0; t < rows.length; t++) {
            int at = shape.wordWidth();
            add(rows[t], 0, weights.words()[features.words()[t]], 1);
            addAll(rows[t], at, weights.ngrams(), features.ngrams()[t]);
            at += shape.ngramWidth();
            addAll(rows[t], at, weights.readings(), features.readings()[t]);
            add(rows[t], at + shape.readingWidth(), weights.cases()[features.cases()[t]], 1);
        }
        return rows;
    }

    private static void addAll(float[] row, int at, float[][] table, int[] entries) {
        float factor = share(entries.length);
        for (int entry : entries) {
            add(row, at, table[entry], factor);
        }
    }

    /** Weight of each of several entries of a table that stand for a word together. */
    public static float share(int entries) {
        return entries == 0 ? 0 : (float) (1 / Math.sqrt(entries));
    }

    private static void add(float[] row, int at, float[] values, float factor) {
        for (int j = 0; j < values.length; j++) {
            row[at + j] += factor * values[j];
        }
    }

    private static List<Lstm.Trace[]> layer(
            List<LstmWeights> weights, List<float[][]> forward, List<float[][]> backward) {
        List<Lstm.Trace> right = Lstm.run(weights.get(0), forward, false);
        List<Lstm.Trace> left = Lstm.run(weights.get(1), backward, true);
        List<Lstm.Trace[]> both = new ArrayList<>(right.size());
        for (int i = 0; i < right.size(); i++) {
            both.add(new Lstm.Trace[] {right.get(i), left.get(i)});
        }
        return both;
    }

    private static float[][] join(Lstm.Trace[] traces) {
        int n = traces[0].states().length;
        int hidden = traces[0].states()[0].length;
        float[][] joined = new float[n][2 * hidden];
        for (int t = 0; t < n; t++) {
            System.arraycopy(traces[0].states()[t], 0, joined[t], 0, hidden);
            System.arraycopy(traces[1].states()[t], 0, joined[t], hidden, hidden);
        }
        return joined;
    }

    private static float[][] affine(float[][] x, float[][] weights) {
        int inputs = weights.length - 1;
        float[][] y = Kernels.repeat(weights[inputs], x.length);
        Kernels.addProduct(x, Arrays.copyOf(weights, inputs), y);
        return y;
    }

    /** Negative values are kept at a tenth, so that no unit falls silent for good. */
    private static void rectify(float[][] rows) {
        for (float[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(row[j], 0.1f * row[j]);
            }
        }
    }

    /** Arc dependents stand first in a presentation, so that their queries may be made of it whole; heads come next. */
    private float[][] arcs(float[][] presented, float[][] queries) {
        int width = shape.arcWidth();
        float[][] heads = new float[width][presented.length];
        for (int t = 0; t < presented.length; t++) {
            for (int j = 0; j < width; j++) {
                heads[j][t] = presented[t][width + j];
            }
        }
        float[][] arcs = new float[presented.length][presented.length];
        Kernels.addProduct(queries, heads, arcs);
        return arcs;
    }
}
