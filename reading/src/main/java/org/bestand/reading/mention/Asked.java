package org.bestand.reading.mention;

import java.time.LocalDate;

/**
 * The day from which a time is worked out.
 *
 * @param day the report's day, or one that it may be
 * @param ahead whether what is told is still to come
 * @param dayKnown whether the report is dated to the day
 */
record Asked(LocalDate day, boolean ahead, boolean dayKnown) {

    Asked on(LocalDate other) {
        return new Asked(other, ahead, dayKnown);
    }

    Asked told() {
        return new Asked(day, false, dayKnown);
    }
}
