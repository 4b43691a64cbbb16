package org.bestand.exchange.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.Csv;

/** The 49 cells of an event, put together one by one: words, numbers and days; null for what is not known. */
final class Cells {
    /** The columns whose values are numbers of UCDP's own, which its file of ids gives as text. */
    private static final Set<String> NUMBERS =
            Set.of("conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_new_id", "country_id");

    private final List<Object> cells = new ArrayList<>();

    /** Words, which may be anybody's. */
    Cells text(String words) {
        cells.add(words);
        return this;
    }

    /** A number, a day, a code of our own, or null. */
    Cells value(Object value) {
        cells.add(value);
        return this;
    }

    /** Cells of which nothing is known. */
    Cells empty(int number) {
        for (int i = 0; i < number; i++) {
            cells.add(null);
        }
        return this;
    }

    /** As a row of CSV with its end. */
    String line() {
        Csv.Row row = new Csv.Row();
        for (Object cell : cells) {
            if (cell instanceof String words) {
                row.text(words);
            } else {
                row.value(cell);
            }
        }
        return row.line();
    }

    /** By the names of the columns, numbers as numbers; null for what is not known. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = Ucdp.COLUMNS.get(i);
            named.put(column, of(column, cells.get(i)));
        }
        return named;
    }

    private static Object of(String column, Object cell) {
        if (cell instanceof LocalDate day) {
            return day + "T00:00:00";
        }
        if (cell instanceof String words && words.isEmpty()) {
            return null;
        }
        return cell instanceof String words && NUMBERS.contains(column) && words.matches("[0-9]{1,18}")
                ? (Object) Long.valueOf(words)
                : cell;
    }
}
