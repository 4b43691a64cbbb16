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
    private static final int LONG = 21;
    private static final int SHORT = 8;
    private static final int A_FEW = 3;
    private static final int WEEK = 7;

    private Times() {}

    static List<Interval> of(When time) {
        return time == null ? List.of() : time.readings();
    }

    /** How two tellings fit in time. What lasted for weeks is another, larger happening than what lasted for days. */
    static Ground.Time ground(List<Interval> a, List<Interval> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? Ground.Time.NONE : Ground.Time.ONE;
        }
        if (a.equals(b)) {
            return Ground.Time.SAME;
        }
        long gap = Long.MAX_VALUE;
        for (Interval x : a) {
            for (Interval y : b) {
                if (x.overlaps(y)) {
                    return overlapping(longest(a), longest(b));
                }
                gap = Math.min(gap, gap(x, y));
            }
        }
        return gap <= 1 ? Ground.Time.NEXT : gap <= WEEK ? Ground.Time.WEEK : Ground.Time.APART;
    }

    private static Ground.Time overlapping(long daysOfA, long daysOfB) {
        long more = Math.max(daysOfA, daysOfB);
        long less = Math.min(daysOfA, daysOfB);
        if (more > LONG && less <= SHORT) {
            return Ground.Time.PART;
        }
        return more > less + A_FEW ? Ground.Time.WITHIN : Ground.Time.OVERLAP;
    }

    private static long longest(List<Interval> readings) {
        return readings.stream().mapToLong(Times::days).max().orElse(0);
    }

    private static long gap(Interval a, Interval b) {
        return a.end().isBefore(b.start())
                ? ChronoUnit.DAYS.between(a.end(), b.start())
                : ChronoUnit.DAYS.between(b.end(), a.start());
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
