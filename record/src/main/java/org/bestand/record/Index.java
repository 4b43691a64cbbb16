package org.bestand.record;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a kind of database keeps the words of reports and finds them. Both keep what {@link Words} parted and folded, none parts words itself.
 *
 * @param insert adds the {@code :words} of the report with the number {@code :report}
 * @param select finds current reports by {@code :query}, {@code :limit} at most: the latest first, then by their ids, byte for byte
 * @param incidents finds the incidents that are told in current reports by {@code :query}
 * @param and what stands between two words of a query
 * @param quote what stands around a word
 * @param begins what stands behind the beginning of a word in a query
 */
record Index(String insert, String select, String incidents, String and, String quote, String begins) {
    static final Index OF_SQLITE =
            new Index("INSERT INTO report_words (rowid, words) VALUES (:report, :words)", """
                    SELECT report.* FROM report_words JOIN report ON report.seq = report_words.rowid AND report.superseded = 0
                    WHERE report_words MATCH :query ORDER BY report.date DESC, report.id LIMIT :limit""", """
                    SELECT DISTINCT incident_report.incident FROM report_words
                    JOIN report ON report.seq = report_words.rowid AND report.superseded = 0
                    JOIN incident_report ON incident_report.report = report.id WHERE report_words MATCH :query""", " AND ", "\"", "*");

    static final Index OF_POSTGRESQL = new Index(
            "INSERT INTO report_words (report, words) VALUES (:report, cast(:words AS tsvector))",
            """
                    SELECT report.* FROM report_words JOIN report ON report.seq = report_words.report AND report.superseded = 0
                    WHERE report_words.words @@ cast(:query AS tsquery)
                    ORDER BY report.date COLLATE "C" DESC, report.id COLLATE "C" LIMIT :limit""",
            """
                    SELECT DISTINCT incident_report.incident FROM report_words
                    JOIN report ON report.seq = report_words.report AND report.superseded = 0
                    JOIN incident_report ON incident_report.report = report.id
                    WHERE report_words.words @@ cast(:query AS tsquery)""",
            " & ",
            "'",
            ":*");

    String text(Set<String> words) {
        return words.stream().map(this::quoted).collect(Collectors.joining(" "));
    }

    String query(Query query) {
        return query.terms().stream()
                .map(term -> quoted(term.word()) + (term.begins() ? begins : ""))
                .collect(Collectors.joining(and));
    }

    private String quoted(String word) {
        return quote + word + quote;
    }
}
