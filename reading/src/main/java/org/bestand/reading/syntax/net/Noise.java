package org.bestand.reading.syntax.net;

/** What training does to the numbers between two layers, so that the network does not lean on single ones. */
@FunctionalInterface
public interface Noise {
    /** Leaves everything as it is. */
    Noise NONE = (place, rows) -> {};

    /** Where noise may be added. */
    enum Place {
        INPUT,
        LOWER,
        UPPER,
        PRESENTED
    }

    void apply(Place place, float[][] rows);
}
