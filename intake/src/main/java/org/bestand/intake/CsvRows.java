package org.bestand.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts CSV (RFC 4180) into its rows, byte for byte, holding one at a time: a line end within quotes ends no row. */
final class CsvRows {
    private final InputStream in;
    private final char separator;
    private final long longest;
    private int line = 1;
    private long position;

    /**
     * @param in buffered; it is read byte by byte
     * @param separator what stands between two cells
     * @param longest most bytes of a row
     */
    CsvRows(InputStream in, char separator, long longest) {
        this.in = in;
        this.separator = separator;
        this.longest = longest;
    }

    /**
     * A row.
     *
     * @param line the number of the line on which it begins, from 1
     * @param offset of its first byte in the input
     * @param bytes without the line end; null where there are too many
     */
    record Row(int line, long offset, byte[] bytes) {}

    /** The next row, or null at the end. */
    Row next() throws IOException {
        int begins = line;
        long offset = position;
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        boolean quoted = false;
        boolean opens = true; // whether a quote here would open a quoted cell
        int c = in.read();
        if (c < 0) {
            return null;
        }
        long length = 0;
        for (; c >= 0 && (quoted || c != '\n'); c = in.read()) {
            if (c == '"' && quoted) {
                quoted = false;
                opens = true; // a doubled one opens it again
            } else if (c == '"' && opens) {
                quoted = true;
            } else if (!quoted) {
                opens = c == separator;
            }
            line += c == '\n' ? 1 : 0;
            if (++length <= longest) {
                row.write(c);
            }
        }
        position += length + 1;
        line++;
        return new Row(begins, offset, length > longest ? null : withoutReturn(row.toByteArray()));
    }

    private static byte[] withoutReturn(byte[] row) {
        return row.length > 0 && row[row.length - 1] == '\r' ? Arrays.copyOf(row, row.length - 1) : row;
    }
}
