package org.bestand.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A table of names: UTF-8, a header line of column names, one row a line, cells between tabs; blank lines and lines that
 * begin with {@code #} are left aside. Cells missing at a row's end are empty.
 *
 * @param file its name, for messages
 * @param columns names of the columns
 * @param rows the rows in order
 */
record WorldTable(String file, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param file name of the table
     * @param line its line number, from 1
     * @param columns names of the columns
     * @param cells as many cells or fewer, without blanks around
     */
    record Row(String file, int line, List<String> columns, List<String> cells) {

        /** The cell of a column; empty where the row ends before it. */
        String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw wrong("the table has no column '" + column + "'; add it to the header");
            }
            return index < cells.size() ? cells.get(index) : "";
        }

        /** The cell of a column that must not be empty. */
        String needed(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw wrong("the cell '" + column + "' is empty; fill it in");
            }
            return cell;
        }

        /** The cell of a column cut at {@code |}; an empty cell is an empty list. */
        List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>();
            for (String part : cut(cell, '|')) {
                if (part.isBlank()) {
                    throw wrong("the cell '" + column + "' has an empty name between two strokes; take one out");
                }
                parts.add(part.strip());
            }
            return parts;
        }

        WorldException wrong(String message) {
            return new WorldException(file, line, message);
        }
    }

    /**
     * Reads a table that lies beside this class.
     *
     * @throws WorldException where it is missing, not UTF-8, has no header, a column twice, or a row with too many cells
     */
    static WorldTable read(String resource) {
        try (InputStream in = WorldTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new WorldException("there is no table '" + resource + "' beside " + WorldTable.class.getName());
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table from a stream, which stays open. */
    static WorldTable read(String file, InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(in, decoder));
        int number = 0;
        try {
            List<String> columns = null;
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (columns == null) {
                    columns = header(file, number, cells(line));
                } else {
                    rows.add(row(file, number, columns, cells(line)));
                }
            }
            if (columns == null) {
                throw new WorldException(file, Math.max(1, number), "the table has no header; name its columns");
            }
            return new WorldTable(file, columns, List.copyOf(rows));
        } catch (CharacterCodingException e) {
            throw new WorldException(file, number + 1, "the table is not UTF-8 from about here; save it as UTF-8");
        }
    }

    private static List<String> header(String file, int line, List<String> columns) {
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new WorldException(file, line, "the header names a column twice; rename one");
        }
        return columns;
    }

    private static Row row(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new WorldException(
                    file,
                    line,
                    "the row has " + cells.size() + " cells, the header " + columns.size() + "; count its tabs");
        }
        return new Row(file, line, columns, cells);
    }

    private static List<String> cells(String line) {
        List<String> cells = cut(line, '\t');
        cells.replaceAll(String::strip);
        return List.copyOf(cells);
    }

    private static List<String> cut(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, from)) {
            parts.add(text.substring(from, end));
            from = end + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
