package org.bestand.languages.nl;

import java.util.List;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.text.Document;
import org.bestand.reading.text.Segmenter;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Token;

/** Dutch texts cut by the pack's rules, for tests. */
final class Texts {
    private static final Segmenter SEGMENTER = DutchText.segmenter();

    private Texts() {}

    static Document document(String text) {
        return SEGMENTER.segment(Report.of("test", ReportDate.UNKNOWN, text));
    }

    static List<String> sentences(String text) {
        Document document = document(text);
        return document.sentences().stream()
                .map(s -> document.words(s.start(), s.end()))
                .toList();
    }

    static List<Sentence.Role> roles(String text) {
        return document(text).sentences().stream().map(Sentence::role).toList();
    }

    /** All tokens of a text, between single blanks. */
    static String tokens(String text) {
        List<String> forms = document(text).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .toList();
        return String.join(" ", forms);
    }
}
