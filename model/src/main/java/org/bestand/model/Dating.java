package org.bestand.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * On which days a report can have been said that does not tell its day, as other reports of the same happenings leave open: worked out anew
 * whenever claims come in, never written into the report.
 *
 * @param report id of the report
 * @param days the days that are left, in order; one where exactly one reading fits, several where the words fit several
 * @param reasons how it follows, in English words; at least one
 */
public record Dating(String report, List<LocalDate> days, List<String> reasons) {
    public Dating {
        Objects.requireNonNull(report, "report");
        days = List.copyOf(days);
        reasons = List.copyOf(reasons);
        if (days.isEmpty() || reasons.isEmpty()) {
            throw new IllegalArgumentException("report " + report + " is dated by nothing, or to no day");
        }
    }

    /** Whether exactly one day is left. */
    public boolean isSure() {
        return days.size() == 1;
    }
}
