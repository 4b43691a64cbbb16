package org.bestand.training;

import org.bestand.reading.syntax.net.Features;

/**
 * A sentence to learn from; place 0 of each array is the root and has no meaning.
 *
 * @param features what the network sees
 * @param tags right tag of each word
 * @param heads place of each word's right head
 * @param labels right relation of each word
 */
record Sample(Features features, int[] tags, int[] heads, int[] labels) {
    int size() {
        return heads.length - 1;
    }
}
