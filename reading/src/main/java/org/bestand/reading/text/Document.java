package org.bestand.reading.text;

import java.util.List;
import org.bestand.model.Report;

/**
 * A report cut into sentences.
 *
 * @param report the report
 * @param sentences its sentences in order, headings and furniture among them
 */
public record Document(Report report, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** The words from one UTF-16 index to another, verbatim. */
    public String words(int start, int end) {
        return report.text().substring(start, end);
    }
}
