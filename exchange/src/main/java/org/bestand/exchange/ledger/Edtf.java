package org.bestand.exchange.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bestand.model.When;

/**
 * Times in the Extended Date/Time Format (ISO 8601-2). One of several days is a set in square brackets; one of several stretches, which no set
 * can hold, is a list of intervals between "; ".
 */
public final class Edtf {
    private Edtf() {}

    /** A time; empty where no day is known. */
    public static String of(When time) {
        if (time == null || !time.isResolved()) {
            return "";
        }
        if (time.candidates().isEmpty()) {
            return time.start().equals(time.end()) && !time.clock().isEmpty()
                    ? moment(time)
                    : interval(new When.Interval(time.start(), time.end()));
        }
        return oneOf(time.candidates());
    }

    private static String oneOf(List<When.Interval> candidates) {
        boolean days = candidates.stream().allMatch(one -> one.start().equals(one.end()));
        return days
                ? candidates.stream().map(one -> one.start().toString()).collect(Collectors.joining(",", "[", "]"))
                : candidates.stream().map(Edtf::interval).collect(Collectors.joining("; "));
    }

    private static String interval(When.Interval days) {
        LocalDate start = days.start();
        LocalDate end = days.end();
        if (start.equals(end)) {
            return start.toString();
        }
        YearMonth month = YearMonth.from(start);
        if (start.getDayOfYear() == 1 && end.equals(start.withDayOfYear(start.lengthOfYear()))) {
            return String.format(Locale.ROOT, "%04d", start.getYear());
        }
        if (start.getDayOfMonth() == 1 && end.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        return start + "/" + end;
    }

    /** A clock time without a zone has none here either. */
    private static String moment(When time) {
        try {
            LocalTime clock = LocalTime.parse(time.clock());
            return time.zone().isEmpty()
                    ? time.start().atTime(clock).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    : time.start()
                            .atTime(clock)
                            .atZone(ZoneId.of(time.zone()))
                            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            return time.start().toString();
        }
    }
}
