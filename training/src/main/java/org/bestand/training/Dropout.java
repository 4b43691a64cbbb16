package org.bestand.training;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.bestand.reading.syntax.net.Noise;

/**
 * Silences a share of the numbers and strengthens the rest; remembers which, for the way back. Used for one sentence
 * only.
 */
final class Dropout implements Noise {
    private final SplittableRandom random;
    private final float share;
    private final Map<Place, float[][]> masks = new EnumMap<>(Place.class);

    Dropout(SplittableRandom random, float share) {
        this.random = random;
        this.share = share;
    }

    @Override
    public void apply(Place place, float[][] rows) {
        // above the input one mask holds for a whole sentence: a unit that is silent is silent for all its words
        float[][] mask = new float[place == Place.INPUT ? rows.length : 1][rows[0].length];
        float kept = 1 / (1 - share);
        for (float[] row : mask) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextDouble() < share ? 0 : kept;
            }
        }
        masks.put(place, mask);
        multiply(rows, mask);
    }

    /** The gradient before the noise from the gradient after it. */
    void back(Place place, float[][] gradient) {
        multiply(gradient, masks.get(place));
    }

    private static void multiply(float[][] rows, float[][] mask) {
        for (int t = 0; t < rows.length; t++) {
            float[] factors = mask[mask.length == 1 ? 0 : t];
            for (int j = 0; j < factors.length; j++) {
                rows[t][j] *= factors[j];
            }
        }
    }
}
