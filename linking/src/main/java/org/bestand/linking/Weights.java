package org.bestand.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each ground weighs, as natural logarithms of odds: the sum over the grounds of two tellings is above 0 where they are more likely of
 * one happening than not. Those of two claims of one report were learnt from coded reports (module {@code training}, {@code link}); those of
 * two reports were set by hand, because few coded reports share a happening.
 */
public final class Weights {
    /** The weight that every two claims of a report have. */
    public static final String ALWAYS = "always";
    /** The weight that every two strands of different reports have. */
    static final String ACROSS = "across-always";

    private static final String WITHIN_FILE = "within.tsv";
    private static final String ACROSS_FILE = "across.tsv";

    private final Map<String, Double> weights;

    private Weights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The shipped tables. */
    public static Weights shipped() {
        return learnt(table(WITHIN_FILE));
    }

    /** Other weights for two claims of one report; those of two reports are the shipped ones. */
    public static Weights learnt(Map<String, Double> within) {
        Map<String, Double> weights = table(ACROSS_FILE);
        weights.putAll(within);
        return new Weights(weights);
    }

    private static Map<String, Double> table(String file) {
        try (InputStream in = Weights.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the table " + file + " is not beside " + Weights.class.getName());
            }
            Map<String, Double> weights = new HashMap<>();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\t");
                if (cells.length != 2) {
                    throw new IllegalStateException(file + ":" + (i + 1) + ": a row is a ground, a tab and a weight");
                }
                weights.put(cells[0], Double.valueOf(cells[1]));
            }
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sum over some grounds and what all pairs have. */
    double sum(String always, List<String> grounds) {
        double sum = weights.getOrDefault(always, 0.0);
        for (String ground : grounds) {
            sum += weights.getOrDefault(ground, 0.0);
        }
        return sum;
    }

    double of(String ground) {
        return weights.getOrDefault(ground, 0.0);
    }
}
