package org.bestand.reading.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pack's table: UTF-8, a header line of column names, one row a line, cells between tabs, lines that begin with {@code #} and blank
 * lines left aside. Missing cells at a row's end are empty.
 *
 * @param file its name, for messages
 * @param columns names of the columns
 * @param rows the rows in order
 */
public record Table(String file, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param file name of the table
     * @param line its line number, from 1
     * @param cells the cells by column
     */
    public record Row(String file, int line, Map<String, String> cells) {
        /** The cell of a column, without blanks around; empty where there is none. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new PackException(file, line, "the table has no column '" + column + "'");
            }
            return cell;
        }

        /** The cell of a column cut at {@code |}; an empty cell is an empty list. */
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> parts = Cut.at('|', cell);
            // Empty parts at the end are nothing, as a last mark only closes the list.
            while (!parts.isEmpty() && parts.getLast().isEmpty()) {
                parts.removeLast();
            }
            parts.replaceAll(String::strip);
            return List.copyOf(parts);
        }

        public PackException wrong(String message) {
            return new PackException(file, line, message);
        }
    }

    /**
     * Reads a table.
     *
     * @param resource path of a class-path resource, as {@link Class#getResourceAsStream} takes it
     * @throws PackException where the table is missing, not UTF-8, without header, or a row has too many cells
     */
    public static Table read(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new PackException("there is no table '" + resource + "' beside " + anchor.getName());
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table read(String file, InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(in, decoder));
        List<String> columns = null;
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Cut.at('\t', line);
            if (columns == null) {
                columns = List.copyOf(cells);
            } else {
                rows.add(row(file, number, columns, cells));
            }
        }
        if (columns == null) {
            throw new PackException(file, Math.max(1, number), "the table has no header");
        }
        return new Table(file, columns, List.copyOf(rows));
    }

    private static Row row(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new PackException(file, line, "the row has " + cells.size() + " cells, the header " + columns.size());
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), i < cells.size() ? cells.get(i).strip() : "");
        }
        return new Row(file, line, byColumn);
    }
}
