package org.bestand.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/**
 * What linking makes of claims.
 *
 * @param incidents the incidents, the earliest first, the undated last
 * @param datings the days that reports without a day of their own can be of, by report
 */
public record Linked(List<Incident> incidents, List<Dating> datings) {
    public Linked {
        incidents = List.copyOf(incidents);
        datings = List.copyOf(datings);
    }

    /** The reports, with the days that follow from others. */
    public List<Report> dated(List<Report> reports) {
        Map<String, ReportDate> days = new HashMap<>();
        datings.stream()
                .filter(Dating::isSure)
                .forEach(d -> days.put(d.report(), new ReportDate.Day(d.days().getFirst())));
        return reports.stream()
                .map(report -> days.containsKey(report.id()) ? report.dated(days.get(report.id())) : report)
                .toList();
    }
}
