package org.bestand.reading.syntax;

import java.util.List;

/**
 * What the lexicon knows of a form. A form that it lacks is read by its longest tail that it has, as compounds are.
 *
 * @param front letters before the tail; empty where the whole form is known
 * @param readings readings of the form or of its tail; none where neither is known
 */
public record Entry(String front, List<Reading> readings) {
    public Entry {
        readings = List.copyOf(readings);
    }

    public boolean isKnown() {
        return front.isEmpty() && !readings.isEmpty();
    }
}
