package org.bestand.training.choice;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Grows one tree: each split is the one by which the rows on either side differ most in what is to be mended. */
final class Growth {
    private static final double LEAST_GAIN = 0.1;
    private static final double LEAST_CURVATURE = 1;

    private final Rows rows;
    private final BitSet columns;
    private final int depth;
    private final double pull;
    private final double rate;

    Growth(Rows rows, BitSet columns, int depth, double pull, double rate) {
        this.rows = rows;
        this.columns = columns;
        this.depth = depth;
        this.pull = pull;
        this.rate = rate;
    }

    /**
     * A split, or a leaf where {@code yes} is null.
     *
     * @param feature what is asked for
     * @param yes where it is there
     * @param no where it is not
     * @param value what a leaf adds
     */
    record Node(int feature, Node yes, Node no, double value) {
        double of(BitSet there) {
            return yes == null ? value : there.get(feature) ? yes.of(there) : no.of(there);
        }

        void write(List<String> names, List<String> words) {
            if (yes == null) {
                words.add(Learner.leaf(value));
            } else {
                words.add(names.get(feature));
                yes.write(names, words);
                no.write(names, words);
            }
        }
    }

    Node grow(int[] in) {
        return grow(in, 0);
    }

    private Node grow(int[] in, int level) {
        double g = 0;
        double h = 0;
        for (int row : in) {
            g += rows.gradient(row);
            h += rows.curvature(row);
        }
        int feature = level == depth ? -1 : best(in, g, h);
        if (feature < 0) {
            return new Node(-1, null, null, rate * g / (h + pull));
        }
        int[] yes = Arrays.stream(in).filter(r -> rows.bits(r).get(feature)).toArray();
        int[] no = Arrays.stream(in).filter(r -> !rows.bits(r).get(feature)).toArray();
        return new Node(feature, grow(yes, level + 1), grow(no, level + 1), 0);
    }

    private int best(int[] in, double g, double h) {
        double[] gs = new double[rows.width()];
        double[] hs = new double[rows.width()];
        for (int row : in) {
            for (int feature : rows.features(row)) {
                gs[feature] += rows.gradient(row);
                hs[feature] += rows.curvature(row);
            }
        }
        double most = LEAST_GAIN;
        int best = -1;
        for (int f = columns.nextSetBit(0); f >= 0; f = columns.nextSetBit(f + 1)) {
            if (hs[f] > LEAST_CURVATURE && h - hs[f] > LEAST_CURVATURE) {
                double gain = worth(gs[f], hs[f]) + worth(g - gs[f], h - hs[f]) - worth(g, h);
                if (gain > most) {
                    most = gain;
                    best = f;
                }
            }
        }
        return best;
    }

    private double worth(double g, double h) {
        return g * g / (h + pull);
    }
}
