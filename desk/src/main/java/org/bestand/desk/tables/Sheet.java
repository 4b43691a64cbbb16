package org.bestand.desk.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.exchange.Csv;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a table as data.
 *
 * @param columns names of the columns, which do not depend on the language
 * @param rows a value for each column: a text, a number, a list of texts, or null where it is not known
 */
public record Sheet(List<String> columns, List<List<Object>> rows) {
    public static final String JSON = "json";
    public static final String CSV = "csv";

    /**
     * In which format a request asks for what a page shows: by the end of its path, else by the header {@code Accept}.
     *
     * @return {@link #JSON}, {@link #CSV}, or empty for the page itself
     * @throws Problem where there is no such format
     */
    public static String asked(Call call) {
        String format = call.format();
        if (!format.isEmpty()) {
            if (!format.equals(JSON) && !format.equals(CSV)) {
                throw Problem.notFound("no-page");
            }
            return format;
        }
        String accept = call.context().header("Accept");
        if (accept == null || accept.contains("text/html")) {
            return "";
        }
        return accept.contains("application/json") ? JSON : accept.contains("text/csv") ? CSV : "";
    }

    /** Answers with it in one of the formats. */
    public void answer(Call call, String format) {
        call.context().header("Vary", "Accept");
        if (format.equals(JSON)) {
            call.context().contentType("application/json; charset=utf-8").result(json());
        } else {
            call.context().contentType("text/csv; charset=utf-8").result(csv());
        }
    }

    private String json() {
        List<Map<String, Object>> objects = new ArrayList<>(rows.size());
        rows.forEach(row -> {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i), row.get(i));
            }
            objects.add(object);
        });
        return JsonMapper.shared().writeValueAsString(objects);
    }

    private String csv() {
        StringBuilder lines = new StringBuilder(Csv.line(columns));
        rows.forEach(row -> {
            Csv.Row cells = new Csv.Row();
            row.forEach(value -> {
                if (value instanceof Number number) {
                    cells.value(number);
                } else {
                    cells.text(text(value));
                }
            });
            lines.append(cells.line());
        });
        return lines.toString();
    }

    private static String text(Object value) {
        return value instanceof Collection<?> some
                ? some.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value == null ? null : value.toString();
    }
}
