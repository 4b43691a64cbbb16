package org.bestand.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of cells in aligned columns. The last cell is faint; the flexible columns are folded where the terminal is narrow. */
final class Rows {
    private static final int GAP = 2;
    private static final int NARROWEST = 16;

    private final int indent;
    private final int[] flexible;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * @param indent blanks before the first column
     * @param flexible the columns that are folded where a line grows too wide, the widest first
     */
    Rows(int indent, int... flexible) {
        this.indent = indent;
        this.flexible = flexible;
    }

    /** A line; all have the same number of cells. */
    void add(String... cells) {
        rows.add(cells);
    }

    /** A line of its own that keeps to no column. */
    void heading(String words) {
        rows.add(new String[] {words});
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(StringBuilder out, Style style, int width) {
        int[] widths = widths();
        int over = indent + Arrays.stream(widths).sum() + GAP * (widths.length - 1) - width;
        for (; over > 0; over--) {
            int widest = flexible[0];
            for (int column : flexible) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            widths[widest] = Math.max(NARROWEST, widths[widest] - 1);
        }
        for (String[] row : rows) {
            if (row.length == 1) {
                out.append(" ".repeat(indent)).append(row[0]).append('\n');
            } else {
                print(row, widths, out, style);
            }
        }
    }

    private void print(String[] row, int[] widths, StringBuilder out, Style style) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            cells.add(Plain.wrapped(row[i], widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        int last = row.length - 1;
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < last; i++) {
                String cell = at < cells.get(i).size() ? cells.get(i).get(at) : "";
                line.append(cell).repeat(' ', widths[i] - Plain.length(cell) + GAP);
            }
            line.append(
                    at < cells.get(last).size() ? style.faint(cells.get(last).get(at)) : "");
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private int[] widths() {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length && row.length > 1; i++) {
                widths[i] = Math.max(widths[i], Plain.length(row[i]));
            }
        }
        return widths;
    }
}
