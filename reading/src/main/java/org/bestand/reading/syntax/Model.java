package org.bestand.reading.syntax;

import java.util.List;
import org.bestand.reading.syntax.net.Network;

/**
 * What training learned. Immutable.
 *
 * @param words words with a row of their own
 * @param readings lexicon readings with a row of their own
 * @param tags pairs of universal and treebank tag, a blank between
 * @param labels relations
 * @param network the network
 * @param lemmas learned lemmas
 */
public record Model(
        Inventory words, Inventory readings, Inventory tags, Inventory labels, Network network, LemmaRules lemmas) {
    public Model {
        var shape = network.shape();
        for (int[] pair : List.of(
                new int[] {words.size(), shape.words()},
                new int[] {readings.size(), shape.readings()},
                new int[] {tags.size(), shape.tags()},
                new int[] {labels.size(), shape.labels()})) {
            if (pair[0] != pair[1]) {
                throw new IllegalArgumentException("the model lists " + pair[0] + " strings for " + pair[1] + " rows");
            }
        }
    }
}
