package org.bestand.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/** When a happening may have been, as intervals of which one is meant. */
final class Times {
    private static final int LONG = 45;
    private static final int SHORT = 8;

    private Times() {}

    static List<Interval> of(When time) {
        return time == null ? List.of() : time.readings();
    }

    /**
     * The same readings are close, overlapping ones loose. What lasted for months is another, larger happening than what lasted for days.
     */
    static Fit fit(List<Interval> a, List<Interval> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Fit.OPEN;
        }
        if (a.equals(b)) {
            return Fit.CLOSE;
        }
        if (isWhole(a) && isPart(b) || isWhole(b) && isPart(a)) {
            return Fit.APART;
        }
        boolean overlap = a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
        return overlap ? Fit.LOOSE : Fit.APART;
    }

    private static boolean isWhole(List<Interval> readings) {
        return readings.stream().allMatch(i -> days(i) > LONG);
    }

    private static boolean isPart(List<Interval> readings) {
        return readings.stream().allMatch(i -> days(i) <= SHORT);
    }

    static long days(Interval interval) {
        return ChronoUnit.DAYS.between(interval.start(), interval.end()) + 1;
    }

    /**
     * What several tellings of one happening leave open: readings of one that some reading of the other overlaps, the shorter
     * intervals of the two. Both must fit.
     */
    static List<Interval> narrowed(List<Interval> a, List<Interval> b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return a.isEmpty() ? b : a;
        }
        if (a.size() == 1 && b.size() == 1) {
            return List.of(hull(a.getFirst(), b.getFirst()));
        }
        List<Interval> few = a.size() <= b.size() ? a : b;
        List<Interval> many = few == a ? b : a;
        List<Interval> left = new ArrayList<>();
        for (Interval reading : many) {
            if (few.stream().anyMatch(reading::overlaps)) {
                left.add(reading);
            }
        }
        left.sort(Comparator.comparing(Interval::start).thenComparing(Interval::end));
        return left;
    }

    private static Interval hull(Interval a, Interval b) {
        LocalDate start = a.start().isBefore(b.start()) ? a.start() : b.start();
        LocalDate end = a.end().isAfter(b.end()) ? a.end() : b.end();
        return new Interval(start, end);
    }
}
