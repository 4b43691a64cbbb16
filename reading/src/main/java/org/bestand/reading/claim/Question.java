package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Readings of one slot of one claim, of which one is to be chosen.
 *
 * @param claim which of the proposed claims, from 0
 * @param slot what is to be filled
 * @param options the readings, at least one; the first is that of the rules
 */
public record Question(int claim, Slot slot, List<Option> options) {

    /** What can be open in a claim. */
    public enum Slot {
        /** who says so */
        SPEAKERS,
        /** who does it */
        AGENTS,
        /** to whom */
        TARGETS,
        /** how it is put forward */
        STANCE,
        /** where in its course it is */
        PHASE,
        /** news or background */
        SCOPE,
        /** when */
        TIME,
        /** where */
        PLACES,
        /** whether it is a claim at all, and not told already */
        KEPT
    }

    /**
     * One reading.
     *
     * @param value what it fills the slot with
     * @param by what proposed it, by name
     * @param own what speaks for or against it alone, by name, without blanks
     * @param shared what is so whichever reading is right, by name, without blanks; one list for all options of a question that share it
     */
    public record Option(Object value, String by, List<String> own, List<String> shared) {

        /** All that speaks for or against it. */
        public List<String> features() {
            List<String> all = new ArrayList<>(shared);
            all.addAll(own);
            return all;
        }
    }

    public Question {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("a question without options");
        }
    }
}
