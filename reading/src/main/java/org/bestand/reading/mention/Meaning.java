package org.bestand.reading.mention;

import java.time.LocalDate;
import java.util.List;
import org.bestand.model.When.Interval;

/** What a wording of time comes to, once the report's day is known. */
sealed interface Meaning {

    /** All intervals that it may be for a report of that day; none where it cannot be worked out. */
    List<Interval> readings(Asked asked);

    /** Whether the outcome changes from day to day. */
    boolean isDaily();

    /** Whether it does not need the report's date. */
    boolean isAbsolute();

    /** Whether it is a night that runs over two days. */
    boolean isNight();

    /** A single wording. */
    record Simple(TimeOperation operation, Arguments arguments) implements Meaning {
        @Override
        public List<Interval> readings(Asked asked) {
            return operation.isDaily()
                    ? DayReadings.of(operation, arguments, asked)
                    : CalendarReadings.of(operation, arguments, asked);
        }

        @Override
        public boolean isDaily() {
            return operation.isDaily();
        }

        @Override
        public boolean isAbsolute() {
            return switch (operation) {
                case MONTH, SEASON -> arguments.has(1);
                case THIRD, DATE -> arguments.has(2);
                case DATES -> arguments.has(3);
                case YEAR, YEAR_THIRD, DECADE, DATE_AS -> true;
                default -> false;
            };
        }

        @Override
        public boolean isNight() {
            return switch (operation) {
                case NIGHT_TO, NIGHT_OF, TONIGHT -> true;
                case DAYS -> arguments.has(2) && arguments.whole(2) == TimeWords.NIGHT;
                default -> false;
            };
        }
    }

    /** From the one to the other. The first is the last such time on or before the second: "van maandag tot woensdag". */
    record Stretch(Meaning first, Meaning last) implements Meaning {
        @Override
        public List<Interval> readings(Asked asked) {
            return last.readings(asked).stream()
                    .flatMap(to -> first.readings(asked.told().on(to.end())).stream()
                            .map(from -> between(from.start(), to.end())))
                    .toList();
        }

        @Override
        public boolean isDaily() {
            return last.isDaily();
        }

        @Override
        public boolean isAbsolute() {
            return last.isAbsolute();
        }

        @Override
        public boolean isNight() {
            return false;
        }

        private static Interval between(LocalDate from, LocalDate to) {
            return from.isAfter(to) ? new Interval(to, to) : new Interval(from, to);
        }
    }
}
