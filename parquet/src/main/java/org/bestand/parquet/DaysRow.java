package org.bestand.parquet;

import java.time.LocalDate;
import java.util.List;
import org.bestand.model.When.Interval;

/** From one day to another. */
public record DaysRow(LocalDate start, LocalDate end) {
    static List<DaysRow> of(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> new DaysRow(interval.start(), interval.end()))
                .toList();
    }

    Interval interval() {
        return new Interval(start, end);
    }
}
