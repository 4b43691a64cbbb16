package org.bestand.model;

import java.util.Objects;

/**
 * One news text as it came in. The text is never changed: every quote is a span of it.
 *
 * @param id the input's own id, else the file name without its extension
 * @param date when it was published, as far as known
 * @param title heading, or empty
 * @param text the words
 * @param url where it was found, or empty
 * @param source outlet or agency, or empty
 * @param language ISO 639-1 code, or empty where not known
 */
public record Report(
        String id, ReportDate date, String title, String text, String url, String source, String language) {
    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        title = title == null ? "" : title;
        url = url == null ? "" : url;
        source = source == null ? "" : source;
        language = language == null ? "" : language;
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id");
        }
    }

    /** A report of which only the text and date are known. */
    public static Report of(String id, ReportDate date, String text) {
        return new Report(id, date, "", text, "", "", "");
    }

    /** The same report, published then. */
    public Report dated(ReportDate day) {
        return new Report(id, day, title, text, url, source, language);
    }
}
