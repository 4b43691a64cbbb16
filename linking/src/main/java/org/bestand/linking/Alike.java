package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Report;

/** Holds texts that may be one against each other. */
final class Alike {
    private static final Comparator<Report> FIRST = Comparator.comparing(
                    (Report report) -> report.date().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::id);

    private final List<Report> reports;
    private final List<Runs> runs;
    private final int[] origin;

    private Alike(Collection<Report> reports) {
        this.reports = reports.stream().sorted(FIRST).toList();
        this.runs = this.reports.stream().map(report -> Runs.of(report.text())).toList();
        this.origin = new int[this.reports.size()];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = i;
        }
    }

    /** For each report that is a copy the one that its text came from: the first by date, of equals by id. */
    static Map<String, String> of(Collection<Report> reports) {
        Alike alike = new Alike(reports);
        alike.compare();
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < alike.origin.length; i++) {
            int first = alike.origin(i);
            if (first != i) {
                found.put(alike.reports.get(i).id(), alike.reports.get(first).id());
            }
        }
        return found;
    }

    private void compare() {
        Map<Long, List<Integer>> met = new HashMap<>();
        for (int i = 0; i < origin.length; i++) {
            for (long band : runs.get(i).bands()) {
                meet(i, met.computeIfAbsent(band, b -> new ArrayList<>()));
            }
        }
    }

    private void meet(int report, List<Integer> met) {
        for (int other : met) {
            if (origin(other) != origin(report) && runs.get(other).areOneWith(runs.get(report))) {
                join(other, report);
            }
        }
        // What is one already need not be met again by each of its copies.
        if (met.stream().noneMatch(other -> origin(other) == origin(report))) {
            met.add(report);
        }
    }

    private int origin(int i) {
        return origin[i] == i ? i : origin(origin[i]);
    }

    private void join(int a, int b) {
        int first = Math.min(origin(a), origin(b));
        origin[Math.max(origin(a), origin(b))] = first;
    }
}
