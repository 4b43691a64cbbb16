package org.bestand.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows for a spreadsheet, by RFC 4180. */
public final class Csv {
    private static final String DANGEROUS = "=+-@\t\r\n\0";

    private Csv() {}

    /** One row with the line's end. */
    public static String line(List<String> cells) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .build(out)) {
            writer.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes a row that has its end. */
    public static void put(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the names of columns.
     *
     * @param tags HXL hashtags by column for a second row; null for none
     */
    public static void head(List<String> columns, Map<String, String> tags, OutputStream out) throws IOException {
        put(line(columns), out);
        if (tags != null) {
            put(Hxl.line(columns, tags), out);
        }
    }

    /** Foreign words for a cell: what a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String defused(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    /** The words that {@link #defused} made a cell of. */
    public static String restored(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Apostrophes before a dangerous sign are dangerous too: taking one off again must give the text back. */
    private static boolean isDangerous(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && DANGEROUS.indexOf(cell.charAt(first)) >= 0;
    }

    /** A row that is put together cell by cell; what is not known is an empty cell. */
    public static final class Row {
        private final List<String> cells = new ArrayList<>();

        /** Words, which may be anybody's. */
        public Row text(String words) {
            cells.add(words == null ? "" : defused(words));
            return this;
        }

        /** Several of them. */
        public Row texts(String... words) {
            for (String one : words) {
                text(one);
            }
            return this;
        }

        /** A number, a day, a code of our own, or null. */
        public Row value(Object value) {
            cells.add(value == null ? "" : value.toString());
            return this;
        }

        /** Cells of which nothing is known. */
        public Row empty(int number) {
            for (int i = 0; i < number; i++) {
                cells.add("");
            }
            return this;
        }

        /** How many cells it has so far. */
        public int size() {
            return cells.size();
        }

        /** The row with the line's end. */
        public String line() {
            return Csv.line(cells);
        }
    }
}
