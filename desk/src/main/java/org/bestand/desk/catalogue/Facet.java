package org.bestand.desk.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bestand.model.Kind;
import org.bestand.record.Overview;

/** What incidents are told apart by. */
public enum Facet {
    /** whose happening it is */
    PARTY(true, row -> row.overview().parties()),
    /** where */
    COUNTRY(false, row -> row.overview().countries()),
    /** what some claim of it is about */
    KIND(false, row -> row.overview().kinds().stream().map(Kind::word).toList()),
    /** the month in which it begins, or {@code undated} */
    MONTH(false, row -> List.of(month(row.overview()))),
    /** how far people have looked at it */
    STATUS(false, row -> List.of(row.status().word())),
    /** where it was read */
    OUTLET(false, row -> row.overview().outlets()),
    /** whether claims contradict, deny or take back one another */
    DISPUTED(false, row -> List.of(row.overview().isDisputed() ? "yes" : "no")),
    /** fighting or a truce */
    SORT(false, row -> List.of(row.overview().sort().name().toLowerCase(Locale.ROOT))),
    /** news, or recalled */
    SCOPE(false, row -> List.of(row.overview().scope().word()));

    /** What stands for the month of an incident of which no day is known. */
    public static final String UNDATED = "undated";

    private final boolean needsAll;
    private final Function<Row, List<String>> values;

    Facet(boolean needsAll, Function<Row, List<String>> values) {
        this.needsAll = needsAll;
        this.values = values;
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an incident must have all values that are asked for, and not just one of them. */
    boolean needsAll() {
        return needsAll;
    }

    /** Its values for an incident. */
    List<String> of(Row row) {
        return values.apply(row);
    }

    private static String month(Overview overview) {
        return overview.times().isEmpty()
                ? UNDATED
                : YearMonth.from(overview.times().getFirst().start()).toString();
    }
}
