package org.bestand.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords;
import org.bestand.model.When;

/** The last Tuesday up to the day of saying. */
final class Tuesday implements TimeWords.Told {
    static final String TEXT = "op dinsdag";

    /** Knows these words alone. */
    static final TimeWords WORDS = (words, language) -> words.equals(TEXT) ? List.of(new Tuesday()) : List.of();

    @Override
    public When on(ReportDate said, boolean ahead) {
        if (!(said instanceof ReportDate.Day day)) {
            return When.unresolved(TEXT);
        }
        LocalDate last = day.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        return When.between(last, last, TEXT);
    }

    @Override
    public int lasting() {
        return 0;
    }

    @Override
    public boolean isSince() {
        return false;
    }
}
