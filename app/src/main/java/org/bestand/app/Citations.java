package org.bestand.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/** Numbers for the reports that an account cites, in the order in which it first does. */
final class Citations {
    private final Map<String, Report> reports;
    private final Map<String, String> copies;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param copies for each report that reprints another the one that its text came from
     */
    Citations(Map<String, Report> reports, Map<String, String> copies) {
        this.reports = reports;
        this.copies = copies;
    }

    /** {@code [2]}, or {@code [1][3]} for several. */
    String of(Collection<String> ids) {
        return ids.stream()
                .map(id -> numbers.computeIfAbsent(id, i -> numbers.size() + 1))
                .sorted()
                .distinct()
                .map(n -> "[" + n + "]")
                .collect(Collectors.joining());
    }

    /** A line for each number. */
    List<String> list() {
        return numbers.entrySet().stream()
                .map(e -> "[" + e.getValue() + "] " + Plain.text(described(reports.get(e.getKey()))))
                .toList();
    }

    private String described(Report report) {
        String origin = copies.get(report.id());
        return described(report, origin == null ? "" : ", the text of " + origin);
    }

    /** A report's id, outlet, heading and date, and what is to be said besides. */
    static String described(Report report, String besides) {
        String title = report.title().isEmpty() ? "" : ", “" + Plain.cut(report.title(), 60) + "”";
        String source = report.source().isEmpty() ? "" : ", " + report.source();
        return report.id() + source + title + ", " + date(report.date()) + besides;
    }

    private static String date(ReportDate date) {
        return date.earliest() == null ? "undated" : Phrases.days(date.earliest(), date.latest());
    }
}
