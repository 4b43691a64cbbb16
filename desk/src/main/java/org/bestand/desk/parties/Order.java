package org.bestand.desk.parties;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.bestand.desk.web.Problem;

/** In which order ties are listed; the column that a heading stands over. */
enum Order {
    AGENT(false, names -> Comparator.comparing(tie -> names.party(tie.what().agent()))),
    DOES(false, names -> Comparator.comparing(tie -> names.verb(tie.what()))),
    TARGET(false, names -> Comparator.comparing(tie -> name(tie.what().target(), names))),
    /** those that most claims tell first */
    CLAIMS(true, names -> Comparator.comparingLong(Summed::claims).reversed()),
    FIRST(
            false,
            names -> Comparator.comparing(Summed::first, Comparator.nullsLast(Comparator.<YearMonth>naturalOrder()))),
    /** the latest first */
    LAST(true, names -> Comparator.comparing(Summed::last, Comparator.nullsLast(Comparator.<YearMonth>reverseOrder())));

    private final boolean isDescending;
    private final Function<Names, Comparator<Summed>> comparator;

    Order(boolean isDescending, Function<Names, Comparator<Summed>> comparator) {
        this.isDescending = isDescending;
        this.comparator = comparator;
    }

    /** Its name in addresses; empty for the one that is meant without a name. */
    String word() {
        return this == CLAIMS ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** How a table in this order is sorted, as ARIA says it. */
    String sort() {
        return isDescending ? "descending" : "ascending";
    }

    /** Those equal in it by who does most, then by who and whom. */
    Comparator<Summed> comparator(Names names) {
        return comparator
                .apply(names)
                .thenComparing(Comparator.comparingLong(Summed::claims).reversed())
                .thenComparing(tie -> tie.what().agent())
                .thenComparing(tie -> tie.what().target())
                .thenComparing(tie -> tie.what().kind())
                .thenComparing(tie -> tie.what().role());
    }

    private static String name(String code, Names names) {
        return code.isEmpty() ? "\uffff" : names.party(code); // whom is not told comes last
    }

    /**
     * The order of a name.
     *
     * @throws Problem where there is none
     */
    static Order of(String word) {
        for (Order order : values()) {
            if (order.word().equals(word)) {
                return order;
            }
        }
        throw Problem.wrong("no-order", word);
    }
}
