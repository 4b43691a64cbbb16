package org.bestand.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.bestand.reading.syntax.Encoder;
import org.bestand.reading.syntax.Entry;
import org.bestand.reading.syntax.Inventory;
import org.bestand.reading.syntax.LemmaRules;
import org.bestand.reading.syntax.Lexicon;
import org.bestand.reading.syntax.Model;
import org.bestand.reading.syntax.net.LstmWeights;
import org.bestand.reading.syntax.net.Network;
import org.bestand.reading.syntax.net.Shape;
import org.bestand.reading.syntax.net.Weights;

/** Makes a model that has not learned anything yet: what it can tell apart, and weights by lot. */
final class Start {
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_READINGS = 5;

    private Start() {}

    static Model model(List<Annotated> treebank, Lexicon lexicon, LemmaRules lemmas, Plan plan) {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> readings = new TreeMap<>();
        Map<String, Integer> tags = new TreeMap<>();
        Map<String, Integer> labels = new TreeMap<>();
        for (Annotated sentence : treebank) {
            for (Entry entry : lexicon.entries(sentence.forms())) {
                Encoder.names(entry).forEach(name -> readings.merge(name, 1, Integer::sum));
            }
            for (Annotated.Node word : sentence.words()) {
                words.merge(Encoder.plain(word.form()), 1, Integer::sum);
                tags.merge(word.upos() + " " + word.xpos(), 1, Integer::sum);
                labels.merge(word.relation(), 1, Integer::sum);
            }
        }
        var inventories = List.of(
                inventory(words, LEAST_WORDS, true),
                inventory(readings, LEAST_READINGS, true),
                inventory(tags, 1, false),
                inventory(labels, 1, false));
        Shape shape = shape(inventories, plan);
        return new Model(
                inventories.get(0),
                inventories.get(1),
                inventories.get(2),
                inventories.get(3),
                new Network(shape, weights(shape, new SplittableRandom(plan.seed()))),
                lemmas);
    }

    private static Shape shape(List<Inventory> inventories, Plan plan) {
        return new Shape(
                inventories.get(0).size(),
                Encoder.NGRAM_ROWS,
                inventories.get(1).size(),
                Encoder.CASE_ROWS,
                100,
                64,
                48,
                12,
                plan.hidden(),
                128,
                48,
                inventories.get(2).size(),
                inventories.get(3).size());
    }

    private static Inventory inventory(Map<String, Integer> counts, int least, boolean placeholders) {
        List<String> strings = new ArrayList<>(placeholders ? List.of("\u0000unknown", "\u0000root") : List.of());
        counts.forEach((string, count) -> {
            if (count >= least) {
                strings.add(string);
            }
        });
        return new Inventory(strings);
    }

    /** How often each plain form stands in a treebank. */
    static Map<String, Integer> counts(List<Annotated> treebank) {
        Map<String, Integer> counts = new HashMap<>();
        for (Annotated sentence : treebank) {
            sentence.forms().forEach(form -> counts.merge(Encoder.plain(form), 1, Integer::sum));
        }
        return counts;
    }

    static Weights weights(Shape shape, SplittableRandom random) {
        Weights weights = Weights.zeros(shape);
        List<float[][]> all = weights.all();
        for (int i = 0; i < all.size(); i++) {
            float[][] matrix = all.get(i);
            double reach = i < Weights.TABLES ? 0.3 : Math.sqrt(6.0 / (matrix.length + matrix[0].length));
            for (float[] row : matrix) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = (float) ((2 * random.nextDouble() - 1) * reach);
                }
            }
        }
        weights.lower().forEach(Start::openForgetGates);
        weights.upper().forEach(Start::openForgetGates);
        return weights;
    }

    private static void openForgetGates(LstmWeights weights) {
        float[] bias = weights.bias()[0];
        int hidden = bias.length / 4;
        for (int j = 0; j < bias.length; j++) {
            bias[j] = j >= hidden && j < 2 * hidden ? 1 : 0;
        }
    }
}
