package org.bestand.reading.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.bestand.model.When.Interval;

/** Works out the times that are named by the calendar: dates, months, seasons, years. */
final class CalendarReadings {
    /** Years to look for a date without a year, so that 29 February is found. */
    private static final int FURTHEST = 8;

    private CalendarReadings() {}

    static List<Interval> of(TimeOperation operation, Arguments arguments, Asked asked) {
        return interval(operation, arguments, asked).stream().toList();
    }

    private static Optional<Interval> interval(TimeOperation operation, Arguments arguments, Asked asked) {
        int year = asked.day().getYear();
        return switch (operation) {
            case MONTH_REL -> soFar(month(reportMonth(asked, arguments.whole(0)), 0), arguments.whole(0), asked);
            case THIRD_REL -> month(reportMonth(asked, arguments.whole(1)), arguments.whole(0));
            case MONTH -> dated(arguments, 1, asked, y -> month(YearMonth.of(y, arguments.whole(0)), 0));
            case MONTH_OF -> month(YearMonth.of(year + arguments.whole(1), arguments.whole(0)), 0);
            case THIRD ->
                dated(arguments, 2, asked, y -> month(YearMonth.of(y, arguments.whole(1)), arguments.whole(0)));
            case THIRD_OF -> month(YearMonth.of(year + arguments.whole(2), arguments.whole(1)), arguments.whole(0));
            case YEAR_REL -> soFar(year(year + arguments.whole(0), 0), arguments.whole(0), asked);
            case YEAR_THIRD_REL -> year(year + arguments.whole(1), arguments.whole(0));
            case YEAR -> year(arguments.whole(0), 0);
            case YEAR_THIRD -> year(arguments.whole(1), arguments.whole(0));
            case DECADE -> decade(arguments.whole(0));
            default -> date(operation, arguments, asked);
        };
    }

    private static Optional<Interval> date(TimeOperation operation, Arguments arguments, Asked asked) {
        int year = asked.day().getYear();
        return switch (operation) {
            case DATE -> dated(arguments, 2, asked, y -> day(y, arguments.whole(1), arguments.whole(0)));
            case DATE_OF -> day(year + arguments.whole(2), arguments.whole(1), arguments.whole(0));
            case DATE_AS -> {
                LocalDate day = LocalDate.ofEpochDay(arguments.number(0).longValue());
                yield Optional.of(new Interval(day, day));
            }
            case DATES -> dated(arguments, 3, asked, y -> days(y, arguments));
            case SEASON ->
                arguments.has(1)
                        ? season(arguments.whole(1), arguments.whole(0))
                        : nearest(asked, y -> season(y, arguments.whole(0)));
            case SEASON_OF -> season(year + arguments.whole(1), arguments.whole(0));
            case SEASON_NEXT -> nearest(new Asked(asked.day(), true, true), y -> season(y, arguments.whole(0)));
            default -> Optional.empty();
        };
    }

    /** In the year that is said, else in the nearest that fits. */
    private static Optional<Interval> dated(
            Arguments arguments, int yearArgument, Asked asked, IntFunction<Optional<Interval>> inYear) {
        return arguments.has(yearArgument) ? inYear.apply(arguments.whole(yearArgument)) : nearest(asked, inYear);
    }

    /** Told: the last that has begun by the report's day. To come: the first that is not over. */
    private static Optional<Interval> nearest(Asked asked, IntFunction<Optional<Interval>> inYear) {
        int step = asked.ahead() ? 1 : -1;
        int first = asked.day().getYear() - step;
        for (int i = 0; i <= FURTHEST; i++) {
            Optional<Interval> found = inYear.apply(first + i * step)
                    .filter(interval -> asked.ahead()
                            ? !interval.end().isBefore(asked.day())
                            : !interval.start().isAfter(asked.day()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static YearMonth reportMonth(Asked asked, int later) {
        return YearMonth.from(asked.day()).plusMonths(later);
    }

    /** The report's own month or year is told only up to its day. */
    private static Optional<Interval> soFar(Optional<Interval> whole, int which, Asked asked) {
        return which != 0 || asked.ahead() ? whole : whole.map(interval -> new Interval(interval.start(), asked.day()));
    }

    private static Optional<Interval> month(YearMonth month, int third) {
        return Optional.of(
                switch (third) {
                    case 1 -> new Interval(month.atDay(1), month.atDay(10));
                    case 2 -> new Interval(month.atDay(11), month.atDay(20));
                    case 3 -> new Interval(month.atDay(21), month.atEndOfMonth());
                    default -> new Interval(month.atDay(1), month.atEndOfMonth());
                });
    }

    private static Optional<Interval> year(int year, int third) {
        return Optional.of(
                switch (third) {
                    case 1 -> months(year, 1, 3);
                    case 2 -> months(year, 5, 8);
                    case 3 -> months(year, 10, 12);
                    default -> months(year, 1, 12);
                });
    }

    private static Interval months(int year, int from, int to) {
        return new Interval(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
    }

    private static Optional<Interval> decade(int number) {
        if (number < 10 || number > 90) {
            return Optional.empty();
        }
        int first = 1900 + number;
        return Optional.of(new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
    }

    /** Three months; the winter of a year begins in it. */
    private static Optional<Interval> season(int year, int firstMonth) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return Optional.of(new Interval(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
    }

    private static Optional<Interval> day(int year, int month, int day) {
        return daySafely(year, month, day).map(date -> new Interval(date, date));
    }

    private static Optional<Interval> days(int year, Arguments arguments) {
        Optional<LocalDate> to = daySafely(year, arguments.whole(2), arguments.whole(1));
        return to.flatMap(end -> daySafely(year, arguments.whole(2), arguments.whole(0))
                .map(start -> start.isAfter(end) ? start.minusMonths(1) : start)
                .map(start -> new Interval(start, end)));
    }

    /** A text may name a day that is in no calendar. */
    private static Optional<LocalDate> daySafely(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
