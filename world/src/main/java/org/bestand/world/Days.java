package org.bestand.world;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * First and last day of an office.
 *
 * @param from first day, or null where not known
 * @param to last day, or null where it has not ended
 */
record Days(LocalDate from, LocalDate to) {

    /** Reads the cells {@code from} and {@code to}: a day, month or year, as ISO 8601 writes them. */
    static Days of(WorldTable.Row row) {
        var days = new Days(first(row, row.get("from")), last(row, row.get("to")));
        if (days.from() != null && days.to() != null && days.to().isBefore(days.from())) {
            throw row.wrong("the office ends on " + days.to() + ", before it begins; exchange 'from' and 'to'");
        }
        return days;
    }

    private static LocalDate first(WorldTable.Row row, String cell) {
        try {
            return switch (cell.length()) {
                case 0 -> null;
                case 4 -> Year.parse(cell).atDay(1);
                case 7 -> YearMonth.parse(cell).atDay(1);
                default -> LocalDate.parse(cell);
            };
        } catch (DateTimeException e) {
            throw noDate(row, cell);
        }
    }

    private static LocalDate last(WorldTable.Row row, String cell) {
        try {
            return switch (cell.length()) {
                case 0 -> null;
                case 4 -> Year.parse(cell).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(cell).atEndOfMonth();
                default -> LocalDate.parse(cell);
            };
        } catch (DateTimeException e) {
            throw noDate(row, cell);
        }
    }

    private static WorldException noDate(WorldTable.Row row, String cell) {
        return row.wrong("'" + cell + "' is no date; write 2022, 2022-09 or 2022-09-13");
    }
}
