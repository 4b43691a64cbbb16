package org.bestand.desk.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.bestand.record.Overview;

/** In which order incidents are listed. */
public enum Order {
    /** the latest first, the undated last */
    LATEST(Comparator.comparing(Order::latest, Comparator.nullsLast(Comparator.reverseOrder()))),
    /** the earliest first, the undated last */
    EARLIEST(Comparator.comparing(Order::earliest, Comparator.nullsLast(Comparator.naturalOrder()))),
    /** the one with the greatest number of dead told first */
    DEAD(Comparator.comparingLong(Overview::mostDead).reversed()),
    /** the one with the most claims first */
    CLAIMS(Comparator.comparingInt(Overview::claims).reversed()),
    /** the one that it matters most to look at first */
    WEIGHT(Overview.BY_WEIGHT);

    private final Comparator<Row> comparator;

    Order(Comparator<Overview> by) {
        this.comparator = Comparator.comparing(Row::overview, by.thenComparing(Overview::id));
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** It as an order of rows; no two rows are equal in it. */
    public Comparator<Row> comparator() {
        return comparator;
    }

    private static LocalDate latest(Overview overview) {
        return overview.times().isEmpty() ? null : overview.times().getLast().end();
    }

    private static LocalDate earliest(Overview overview) {
        return overview.times().isEmpty() ? null : overview.times().getFirst().start();
    }
}
