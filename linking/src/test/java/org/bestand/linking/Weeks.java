package org.bestand.linking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords;
import org.bestand.model.When;

/** Words for times of the tests: a weekly night, a weekday, and a length of time. 4 March 2019 was a Monday. */
final class Weeks {
    static final String NIGHT = "in the night of Monday to Tuesday";
    static final String TUESDAY = "on Tuesday";
    static final String TWO_DAYS = "in two days";

    static final TimeWords WORDS = (words, language) -> switch (words) {
        case NIGHT -> List.of(new Weekly(DayOfWeek.TUESDAY, 1));
        case TUESDAY -> List.of(new Weekly(DayOfWeek.TUESDAY, 0));
        case TWO_DAYS -> List.of(new Length(2));
        default -> List.of();
    };

    private Weeks() {}

    private record Weekly(DayOfWeek day, int before) implements TimeWords.Told {
        @Override
        public When on(ReportDate said, boolean ahead) {
            if (!(said instanceof ReportDate.Day day)) {
                return When.unresolved("");
            }
            LocalDate last = day.day().with(TemporalAdjusters.previousOrSame(this.day));
            return When.between(last.minusDays(before), last, "");
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

    private record Length(int lasting) implements TimeWords.Told {
        @Override
        public When on(ReportDate said, boolean ahead) {
            return When.unresolved("");
        }

        @Override
        public boolean isSince() {
            return false;
        }
    }
}
