package org.bestand.training;

import java.util.List;
import org.bestand.reading.syntax.net.Shape;
import org.bestand.reading.syntax.net.Weights;

/**
 * Moves weights against their gradient by the method of Adam; rows of the tables that a batch has not touched stay as
 * they are.
 */
final class Adam {
    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.98f;
    private static final float LEAST = 1e-8f;

    private final Weights means;
    private final Weights squares;
    private int steps;

    Adam(Shape shape) {
        this.means = Weights.zeros(shape);
        this.squares = Weights.zeros(shape);
    }

    /** One step; the gradient is taken times {@code factor}. */
    void step(Weights weights, Gradient gradient, float factor, double rate) {
        steps++;
        double size = rate * Math.sqrt(1 - StrictMath.pow(SQUARE, steps)) / (1 - StrictMath.pow(MEAN, steps));
        List<float[][]> values = weights.all();
        List<float[][]> sums = gradient.sum().all();
        List<float[][]> mean = means.all();
        List<float[][]> square = squares.all();
        for (int i = 0; i < values.size(); i++) {
            for (int r = 0; r < values.get(i).length; r++) {
                if (i >= Weights.TABLES || gradient.touched(i).get(r)) {
                    row(values.get(i)[r], sums.get(i)[r], mean.get(i)[r], square.get(i)[r], factor, (float) size);
                }
            }
        }
    }

    private static void row(float[] values, float[] sums, float[] means, float[] squares, float factor, float size) {
        for (int j = 0; j < values.length; j++) {
            float g = factor * sums[j];
            means[j] = MEAN * means[j] + (1 - MEAN) * g;
            squares[j] = SQUARE * squares[j] + (1 - SQUARE) * g * g;
            values[j] -= size * means[j] / ((float) Math.sqrt(squares[j]) + LEAST);
        }
    }
}
