package org.bestand.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords;
import org.bestand.model.When;

/** The few words for days that made-up reports use: yesterday, and the last day of a name. */
final class DayWords implements TimeWords {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Override
    public List<Told> in(String words, String language) {
        if (words.equals("gisteren")) {
            return List.of(told(words, said -> said.minusDays(1)));
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> words.equals("op " + day.getDisplayName(TextStyle.FULL, DUTCH)))
                .map(day -> told(words, said -> said.with(TemporalAdjusters.previousOrSame(day))))
                .toList();
    }

    private static Told told(String words, UnaryOperator<LocalDate> meant) {
        return new Told() {
            @Override
            public When on(ReportDate said, boolean ahead) {
                if (!(said instanceof ReportDate.Day known)) {
                    return When.unresolved(words);
                }
                LocalDate day = meant.apply(known.day());
                return When.between(day, day, words);
            }

            @Override
            public int lasting() {
                return 0;
            }

            @Override
            public boolean isSince() {
                return false;
            }
        };
    }
}
