package org.bestand.training;

import java.util.List;
import org.bestand.reading.syntax.net.Kernels;
import org.bestand.reading.syntax.net.LstmWeights;
import org.bestand.reading.syntax.net.Weights;

/**
 * Weights with rows and columns exchanged, by which a gradient goes back through them; made anew after each update.
 *
 * @param lower first layer
 * @param upper second layer
 * @param tag tag scorer
 * @param present presentations
 * @param arc arc scorer
 * @param label relation scorer
 */
record Turned(
        List<LstmWeights> lower,
        List<LstmWeights> upper,
        float[][] tag,
        float[][] present,
        float[][] arc,
        float[][] label) {
    static Turned of(Weights weights) {
        return new Turned(
                weights.lower().stream().map(Turned::turn).toList(),
                weights.upper().stream().map(Turned::turn).toList(),
                Kernels.transpose(weights.tag()),
                Kernels.transpose(weights.present()),
                Kernels.transpose(weights.arc()),
                Kernels.transpose(weights.label()));
    }

    private static LstmWeights turn(LstmWeights weights) {
        return new LstmWeights(Kernels.transpose(weights.input()), Kernels.transpose(weights.state()), weights.bias());
    }
}
