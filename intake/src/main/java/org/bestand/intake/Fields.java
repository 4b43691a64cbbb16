package org.bestand.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/** The fields of a report under the names that news collections, agencies and crawlers give them. */
final class Fields {
    /** Of several names that are there the first that is filled counts. */
    private static final Map<String, List<String>> NAMES = names();

    private final Limits limits;

    Fields(Limits limits) {
        this.limits = limits;
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("text", List.of("text", "maintext", "body"));
        names.put("id", List.of("id", "uri"));
        names.put("date", List.of("date", "published", "date_publish", "versioncreated"));
        names.put("title", List.of("title", "headline"));
        names.put("url", List.of("url"));
        names.put("source", List.of("source", "outlet", "publisher"));
        names.put("language", List.of("language"));
        return names;
    }

    /** Where the values come from. */
    interface Row {
        /** The value under a name; null where there is none. */
        String value(String name) throws Refusal;
    }

    /** Whether a name is one of those of the text, without which there is no report. */
    static boolean isText(String name) {
        return NAMES.get("text").contains(name);
    }

    /** Whether a name is known. */
    static boolean isKnown(String name) {
        return NAMES.values().stream().anyMatch(names -> names.contains(name));
    }

    /** The report of a row. */
    Report report(Row row, String defaultId) throws Refusal {
        String text = text(row);
        String words = Texts.checked(text, limits);
        String date = field(row, "date");
        ReportDate when = date.isBlank() ? InlineDate.of(words) : InlineDate.field(date);
        String id = field(row, "id").strip();
        return new Report(
                id.isEmpty() ? defaultId : id,
                when,
                field(row, "title"),
                words,
                field(row, "url"),
                field(row, "source"),
                field(row, "language"));
    }

    private static String text(Row row) throws Refusal {
        String found = null;
        for (String name : NAMES.get("text")) {
            String value = row.value(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
            found = found == null ? value : found;
        }
        if (found == null) {
            throw new Refusal("has no 'text'");
        }
        return found;
    }

    private String field(Row row, String field) throws Refusal {
        for (String name : NAMES.get(field)) {
            String value = row.value(name);
            if (value != null && !value.isBlank()) {
                return bounded(name, value);
            }
        }
        return "";
    }

    /** A value that is not too long. */
    String bounded(String name, String value) throws Refusal {
        Limit limit = NAMES.get("id").contains(name) ? Limit.ID_LENGTH : Limit.FIELD_LENGTH;
        if (value.length() > limits.of(limit)) {
            throw new Refusal("has a '" + name + "' of " + value.length() + " characters" + limits.named(limit));
        }
        return Texts.whole(value);
    }
}
