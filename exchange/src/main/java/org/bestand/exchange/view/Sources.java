package org.bestand.exchange.view;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bestand.linking.Ledger;
import org.bestand.model.Claim;
import org.bestand.model.Report;

/** The reports that an incident is told in. */
public final class Sources {
    private static final Comparator<Report> BY_DAY = Comparator.comparing(
                    (Report report) -> report.date().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::id);

    private Sources() {}

    /** Those of an incident, a text that several reprint once, the earliest first. */
    public static List<Report> of(Ledger ledger, View view) {
        TreeSet<String> origins = new TreeSet<>();
        Sides.put(ledger).stream().map(Claim::report).map(view::origin).forEach(origins::add);
        return origins.stream()
                .map(view.reports()::get)
                .filter(java.util.Objects::nonNull)
                .sorted(BY_DAY)
                .toList();
    }

    /** All reports of an incident, reprints among them. */
    public static long all(Ledger ledger) {
        return Sides.put(ledger).stream().map(Claim::report).distinct().count();
    }

    /** The outlet; the report's id where none is told, so that the way back is never lost. */
    public static String office(Report report) {
        return report.source().isBlank() ? report.id() : report.source();
    }
}
