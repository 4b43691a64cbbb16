package org.bestand.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bestand.model.Report;

/** Makes reports of CSV with a header that names the fields as {@link Fields} knows them; cells stand between commas, semicolons or tabs. */
final class CsvReports {
    private static final String SEPARATORS = ",;\t";

    private final Limits limits;
    private final Fields fields;

    CsvReports(Limits limits) {
        this.limits = limits;
        this.fields = new Fields(limits);
    }

    /** What is done with each row, or with each that makes no report. */
    interface Sink {
        void report(int line, Report report, byte[] bytes);

        void refused(int line, Refusal why);
    }

    /** Reads all rows. */
    void read(BufferedInputStream in, String defaultId, Sink sink) throws IOException, Refusal {
        char separator = separator(Head.of(in));
        CsvRows rows = new CsvRows(in, separator, limits.of(Limit.LINE_BYTES));
        CsvRows.Row first = rows.next();
        if (first == null) {
            throw new Refusal("is empty");
        }
        Map<String, Integer> columns = columns(cells(first, separator));
        boolean any = false;
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (row.bytes() != null && row.bytes().length == 0) {
                continue;
            }
            any = true;
            try {
                List<String> cells = cells(row, separator);
                Report report = fields.report(
                        name -> columns.containsKey(name) && columns.get(name) < cells.size()
                                ? cells.get(columns.get(name))
                                : null,
                        defaultId + "-" + row.line());
                sink.report(row.line(), report, row.bytes());
            } catch (Refusal e) {
                sink.refused(row.line(), e);
            }
        }
        if (!any) {
            throw new Refusal("holds no report");
        }
    }

    /** The sign that stands most often in the first line; a comma where none does. */
    private static char separator(byte[] head) {
        String line = Head.words(head).lines().findFirst().orElse("");
        char most = ',';
        for (char sign : SEPARATORS.toCharArray()) {
            if (count(line, sign) > count(line, most)) {
                most = sign;
            }
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    private static Map<String, Integer> columns(List<String> header) throws Refusal {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (Fields.isKnown(name) && columns.putIfAbsent(name, i) != null) {
                throw new Refusal("has the column '" + name + "' twice");
            }
        }
        if (columns.keySet().stream().noneMatch(Fields::isText)) {
            throw new Refusal("has no column for the text: its header names none of text, maintext, body");
        }
        return columns;
    }

    private List<String> cells(CsvRows.Row row, char separator) throws Refusal {
        long most = limits.of(Limit.LINE_BYTES);
        if (row.bytes() == null) {
            throw new Refusal("is a row of more than " + most + " bytes, perhaps by a quote that nothing closes"
                    + limits.named(Limit.LINE_BYTES));
        }
        String text = Utf8.decode(row.bytes(), row.offset());
        try {
            List<String> cells = CsvReader.builder()
                    .fieldSeparator(separator)
                    .maxBufferSize(Math.max(1 << 13, text.length() + 1))
                    .ofSingleCsvRecord(text)
                    .getFields();
            if (cells.size() > limits.of(Limit.FIELDS)) {
                throw tooMany();
            }
            return cells;
        } catch (CsvParseException e) {
            throw count(text, separator) >= limits.of(Limit.FIELDS) ? tooMany() : new Refusal("is no row of CSV");
        }
    }

    private Refusal tooMany() {
        return new Refusal("has more than " + limits.of(Limit.FIELDS) + " columns" + limits.named(Limit.FIELDS));
    }
}
