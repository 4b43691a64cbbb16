package org.bestand.exchange.view;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.bestand.exchange.Csv;

/** A written CSV as a spreadsheet reads it. */
public record Table(List<String> header, List<NamedCsvRecord> rows) {

    public static Table of(String csv) {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        List<String> header =
                CsvReader.builder().ofCsvRecord(csv).iterator().next().getFields();
        return new Table(header, rows);
    }

    /** A cell, without the apostrophe that keeps it from being a formula. */
    public static String text(NamedCsvRecord row, String column) {
        return Csv.restored(row.getField(column));
    }

    public static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }
}
