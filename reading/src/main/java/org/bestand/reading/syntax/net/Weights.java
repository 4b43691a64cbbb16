package org.bestand.reading.syntax.net;

import java.util.ArrayList;
import java.util.List;

/**
 * All weights of a network; also the shape of their gradients. Immutable by agreement: inference only reads them.
 *
 * @param words a row for each word
 * @param ngrams a row for each letter group
 * @param readings a row for each lexicon reading
 * @param cases a row for each letter case
 * @param lower first layer, forward and backward
 * @param upper second layer, forward and backward
 * @param tag from the first layer to tags, the last row the bias
 * @param present from the second layer to the presentations of a word, the last row the bias
 * @param arc arc scorer, the last row for heads as such
 * @param label relation scorer: a row for each number of the dependent and one for none, in it for each number of the
 *     head and one for none a column for each label
 */
public record Weights(
        float[][] words,
        float[][] ngrams,
        float[][] readings,
        float[][] cases,
        List<LstmWeights> lower,
        List<LstmWeights> upper,
        float[][] tag,
        float[][] present,
        float[][] arc,
        float[][] label) {

    /** Number of tables at the front of {@link #all()} of which a sentence touches a few rows only. */
    public static final int TABLES = 4;

    /** Weights of nought. */
    public static Weights zeros(Shape shape) {
        int both = 2 * shape.hidden();
        int label = shape.labelWidth() + 1;
        return new Weights(
                new float[shape.words()][shape.wordWidth()],
                new float[shape.ngrams()][shape.ngramWidth()],
                new float[shape.readings()][shape.readingWidth()],
                new float[shape.cases()][shape.caseWidth()],
                layer(shape.input(), shape.hidden()),
                layer(both, shape.hidden()),
                new float[both + 1][shape.tags()],
                new float[both + 1][shape.presented()],
                new float[shape.arcWidth() + 1][shape.arcWidth()],
                new float[label][label * shape.labels()]);
    }

    private static List<LstmWeights> layer(int width, int hidden) {
        return List.of(LstmWeights.zeros(width, hidden), LstmWeights.zeros(width, hidden));
    }

    /** Every matrix in a fixed order, the four tables first. */
    public List<float[][]> all() {
        List<float[][]> all = new ArrayList<>(List.of(words, ngrams, readings, cases));
        lower.forEach(w -> all.addAll(w.all()));
        upper.forEach(w -> all.addAll(w.all()));
        all.addAll(List.of(tag, present, arc, label));
        return all;
    }
}
