package org.bestand.desk.sources;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.bestand.desk.web.Problem;
import org.bestand.record.Voice;

/** In which order those who tell are listed; the column that a heading stands over. */
enum Order {
    NAME(null),
    /** those with most first, as in the further ones */
    CLAIMS(Voice::claims),
    FIRSTS(Voice::firsts),
    REVISED(Voice::revised),
    DISPUTED(Voice::disputed);

    private final Function<Voice, Long> number;

    Order(Function<Voice, Long> number) {
        this.number = number;
    }

    /** Its name in addresses; empty for the one that is meant without a name. */
    String word() {
        return this == CLAIMS ? "" : key();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return number != null;
    }

    /** How a table in this order is sorted, as ARIA says it. */
    String sort() {
        return isNumber() ? "descending" : "ascending";
    }

    /**
     * Those equal in it by most claims, then by name.
     *
     * @param names what each is called
     */
    Comparator<Voice> comparator(Function<Voice, String> names) {
        Comparator<Voice> byClaims =
                Comparator.comparing(Voice::claims).reversed().thenComparing(names);
        return number == null
                ? Comparator.comparing(names).thenComparing(byClaims)
                : Comparator.comparing(number).reversed().thenComparing(byClaims);
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
