package org.bestand.training.choice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The options of all lessons, one a row, with their features as bits and what the next tree is to mend. */
final class Rows {
    private final List<BitSet> bits = new ArrayList<>();
    private final List<int[]> features = new ArrayList<>();
    /** For each lesson its first row, the row behind its last, and the right one. */
    private final List<int[]> lessons = new ArrayList<>();

    private int width;
    private double[] gradient;
    private double[] curvature;

    static Rows of(List<Lesson> lessons, List<String> names) {
        Map<String, Integer> ids = new HashMap<>();
        names.forEach(n -> ids.put(n, ids.size()));
        Rows rows = new Rows();
        rows.width = names.size();
        for (Lesson lesson : lessons) {
            int first = rows.size();
            for (List<String> option : lesson.options()) {
                BitSet there = new BitSet();
                option.stream().map(ids::get).filter(java.util.Objects::nonNull).forEach(there::set);
                rows.bits.add(there);
                rows.features.add(there.stream().toArray());
            }
            rows.lessons.add(new int[] {first, rows.size(), first + lesson.right()});
        }
        rows.gradient = new double[rows.size()];
        rows.curvature = new double[rows.size()];
        return rows;
    }

    /** How many features there are. */
    int width() {
        return width;
    }

    int size() {
        return bits.size();
    }

    BitSet bits(int row) {
        return bits.get(row);
    }

    int[] features(int row) {
        return features.get(row);
    }

    double gradient(int row) {
        return gradient[row];
    }

    double curvature(int row) {
        return curvature[row];
    }

    /** Works out from the scores so far what is wrong with each option, and draws a part of the lessons; the rows of those drawn. */
    int[] weigh(double[] scores, Random random, double part) {
        List<Integer> drawn = new ArrayList<>();
        for (int[] lesson : lessons) {
            double most = Double.NEGATIVE_INFINITY;
            for (int i = lesson[0]; i < lesson[1]; i++) {
                most = Math.max(most, scores[i]);
            }
            double sum = 0;
            for (int i = lesson[0]; i < lesson[1]; i++) {
                sum += Math.exp(scores[i] - most);
            }
            boolean in = random.nextDouble() < part;
            for (int i = lesson[0]; i < lesson[1]; i++) {
                double likely = Math.exp(scores[i] - most) / sum;
                gradient[i] = (i == lesson[2] ? 1 : 0) - likely;
                curvature[i] = Math.max(likely * (1 - likely), 1e-6);
                if (in) {
                    drawn.add(i);
                }
            }
        }
        return drawn.stream().mapToInt(Integer::intValue).toArray();
    }
}
