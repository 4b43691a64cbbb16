package org.bestand.reading.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.bestand.model.When.Interval;

/** Works out the times that are counted from the report's day. */
final class DayReadings {
    private DayReadings() {}

    static List<Interval> of(TimeOperation operation, Arguments arguments, Asked asked) {
        LocalDate day = asked.day();
        return switch (operation) {
            case DAYS -> days(day.plusDays(arguments.whole(0)), day.plusDays(arguments.whole(1)));
            case TONIGHT -> asked.ahead() ? days(day, day.plusDays(1)) : days(day.minusDays(1), day);
            case WEEKDAY, WEEKDAY_BEFORE, WEEKDAY_LAST, WEEKDAY_NEXT, WEEKDAY_OF_WEEK ->
                weekday(operation, arguments, asked);
            case NIGHT_TO, NIGHT_OF -> night(operation, DayOfWeek.of(arguments.whole(0)), asked);
            case WEEKEND -> weekend(arguments.whole(0), asked);
            case WEEK -> week(arguments.whole(0), asked);
            case WEEK_SO_FAR -> days(monday(day), day.minusDays(1));
            case WEEK_REST -> days(day, monday(day).plusDays(6));
            case LAST -> days(day.minus(length(arguments)), day);
            case NEXT -> days(day, day.plus(length(arguments)));
            case AGO -> away(day.minus(length(arguments)), arguments, asked);
            case IN -> away(day.plus(length(arguments)), arguments, asked);
            default -> List.of();
        };
    }

    private static List<Interval> weekday(TimeOperation operation, Arguments arguments, Asked asked) {
        DayOfWeek weekday = DayOfWeek.of(arguments.whole(0));
        LocalDate day = asked.day();
        LocalDate before = day.with(TemporalAdjusters.previous(weekday));
        return switch (operation) {
            case WEEKDAY -> day(onOrBeside(weekday, asked));
            case WEEKDAY_BEFORE -> day(before);
            case WEEKDAY_LAST ->
                before.isBefore(monday(day)) ? day(before) : List.of(one(before.minusWeeks(1)), one(before));
            case WEEKDAY_NEXT -> day(day.with(TemporalAdjusters.nextOrSame(weekday)));
            default -> day(monday(day).plusWeeks(arguments.whole(1)).with(weekday));
        };
    }

    private static LocalDate onOrBeside(DayOfWeek weekday, Asked asked) {
        return asked.day()
                .with(
                        asked.ahead()
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
    }

    private static List<Interval> night(TimeOperation operation, DayOfWeek weekday, Asked asked) {
        LocalDate day = onOrBeside(weekday, asked);
        // A night of the report's own weekday that is already told is the one that ended in its morning.
        boolean begins = operation == TimeOperation.NIGHT_OF && (asked.ahead() || !day.equals(asked.day()));
        return begins ? days(day, day.plusDays(1)) : days(day.minusDays(1), day);
    }

    private static List<Interval> weekend(int which, Asked asked) {
        LocalDate day = asked.day();
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean inWeekend = !saturday.plusDays(1).isBefore(day);
        if (which > 0 || which == 0 && asked.ahead() && !inWeekend) {
            saturday = saturday.plusWeeks(1);
        } else if (which < 0 && inWeekend) {
            saturday = saturday.minusWeeks(1);
        }
        return days(saturday, saturday.plusDays(1));
    }

    private static List<Interval> week(int which, Asked asked) {
        LocalDate monday = monday(asked.day()).plusWeeks(which);
        boolean soFar = which == 0 && !asked.ahead();
        return days(monday, soFar ? asked.day() : monday.plusDays(6));
    }

    private static List<Interval> away(LocalDate there, Arguments arguments, Asked asked) {
        return switch (arguments.unit(1)) {
            case MINUTE, HOUR, DAY -> day(there);
            case WEEK -> days(monday(there), monday(there).plusDays(6));
            case MONTH -> month(there);
            case YEAR -> year(there, arguments, asked);
        };
    }

    private static List<Interval> year(LocalDate there, Arguments arguments, Asked asked) {
        boolean halves = arguments.number(0).stripTrailingZeros().scale() > 0;
        if (halves || arguments.whole(0) == 1 && !asked.dayKnown()) {
            return month(there);
        }
        return arguments.whole(0) == 1
                ? day(there)
                : days(LocalDate.of(there.getYear(), 1, 1), LocalDate.of(there.getYear(), 12, 31));
    }

    private static List<Interval> month(LocalDate there) {
        YearMonth month = YearMonth.from(there);
        return days(month.atDay(1), month.atEndOfMonth());
    }

    private static Period length(Arguments arguments) {
        return arguments.unit(1).times(arguments.number(0));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<Interval> day(LocalDate day) {
        return List.of(one(day));
    }

    private static Interval one(LocalDate day) {
        return new Interval(day, day);
    }

    private static List<Interval> days(LocalDate start, LocalDate end) {
        return List.of(new Interval(start, end.isBefore(start) ? start : end));
    }
}
