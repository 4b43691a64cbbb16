package org.bestand.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows for a spreadsheet, by RFC 4180. */
public final class Csv {
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

    /** Foreign words for a cell: what a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String defused(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\0".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
