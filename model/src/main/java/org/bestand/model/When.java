package org.bestand.model;

import java.time.LocalDate;
import java.util.List;

/**
 * When something happened: days, inclusive. Where the words fit several days and the report's date does not decide, all stand
 * as candidates and {@code start} to {@code end} spans them; where nothing can be worked out both are null and only the words stand.
 *
 * @param start first day, or null
 * @param end last day, or null
 * @param text the words, verbatim
 * @param candidates possible intervals in order of time; empty where there is but one reading
 * @param clock clock time {@code HH:mm}, or empty
 * @param zone IANA time zone of the clock time, or empty
 */
public record When(LocalDate start, LocalDate end, String text, List<Interval> candidates, String clock, String zone) {

    /** Days from first to last, inclusive. */
    public record Interval(LocalDate start, LocalDate end) {
        public Interval {
            if (start == null || end == null || end.isBefore(start)) {
                throw new IllegalArgumentException("not an interval: " + start + " to " + end);
            }
        }

        public boolean overlaps(Interval other) {
            return !start.isAfter(other.end) && !other.start.isAfter(end);
        }
    }

    public When {
        candidates = List.copyOf(candidates);
        text = text == null ? "" : text;
        clock = clock == null ? "" : clock;
        zone = zone == null ? "" : zone;
        if ((start == null) != (end == null) || start != null && end.isBefore(start)) {
            throw new IllegalArgumentException("not a time: " + start + " to " + end);
        }
    }

    public static When between(LocalDate start, LocalDate end, String text) {
        return new When(start, end, text, List.of(), "", "");
    }

    /** Words that cannot be worked out. */
    public static When unresolved(String text) {
        return new When(null, null, text, List.of(), "", "");
    }

    /** One of several; a single one is simply that interval. */
    public static When oneOf(List<Interval> candidates, String text) {
        if (candidates.isEmpty()) {
            return unresolved(text);
        }
        LocalDate first = candidates.stream()
                .map(Interval::start)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last =
                candidates.stream().map(Interval::end).max(LocalDate::compareTo).orElseThrow();
        return new When(first, last, text, candidates.size() == 1 ? List.of() : candidates, "", "");
    }

    public boolean isResolved() {
        return start != null;
    }

    public When at(String clockTime, String timeZone) {
        return new When(start, end, text, candidates, clockTime, timeZone);
    }

    /** All intervals that it may be: the candidates, or the one reading, or none. */
    public List<Interval> readings() {
        if (!candidates.isEmpty()) {
            return candidates;
        }
        return start == null ? List.of() : List.of(new Interval(start, end));
    }
}
