package org.bestand.reading.mention;

import java.util.Locale;

/**
 * A time of the clock.
 *
 * @param minutes since midnight
 * @param part the part of the day that the words name, or 0
 * @param zone IANA zone, or empty
 * @param local whether it is the clock of the place
 */
record Clock(int minutes, int part, String zone, boolean local) {
    private static final int DAY = 24 * 60;
    private static final int NOON = 12 * 60;
    /** From this hour on a clock time of the night is one of the evening. */
    private static final int LATE = 9 * 60;

    /** The time that {@link TimeOperation#CLOCK} names. */
    static Clock of(Arguments arguments) {
        int minutes = arguments.whole(0) * 60 + arguments.whole(1);
        if (arguments.has(3)) {
            minutes += arguments.whole(2) * arguments.whole(3);
        }
        return new Clock(Math.floorMod(minutes, DAY), arguments.has(4) ? arguments.whole(4) : 0, "", false);
    }

    Clock in(String timeZone, boolean ofThePlace) {
        return new Clock(minutes, part, timeZone, ofThePlace);
    }

    Clock during(int partOfDay) {
        return part != 0 ? this : new Clock(minutes, partOfDay, zone, local);
    }

    /** {@code HH:mm}; "five in the afternoon" is 17:00, "eleven at night" 23:00. */
    String time() {
        int at = ofDay();
        return String.format(Locale.ROOT, "%02d:%02d", at / 60, at % 60);
    }

    boolean isBeforeNoon() {
        return ofDay() < NOON;
    }

    private int ofDay() {
        boolean late = part == TimeWords.AFTERNOON || part == TimeWords.NIGHT && minutes >= LATE;
        return late && minutes < NOON ? minutes + NOON : minutes;
    }

    boolean isMidnight() {
        return minutes == 0;
    }
}
