package org.bestand.exchange;

import java.util.List;
import java.util.Map;

/** The second row of a table in which the Humanitarian Exchange Language says what the columns hold. */
public final class Hxl {
    private Hxl() {}

    /** The row with the line's end; columns that have no tag stay empty. */
    public static String line(List<String> columns, Map<String, String> tags) {
        return Csv.line(
                columns.stream().map(column -> tags.getOrDefault(column, "")).toList());
    }

    /** Whether cells are such a row: a tag begins with {@code #}, and there is one. */
    public static boolean isTags(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.startsWith("#"))
                && cells.stream().allMatch(cell -> cell.isEmpty() || cell.startsWith("#"));
    }
}
