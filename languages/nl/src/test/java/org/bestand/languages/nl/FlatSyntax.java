package org.bestand.languages.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Segmenter;
import org.bestand.reading.text.Sentence;

/**
 * Trees for tests of what does not depend on a parser: every word hangs below the first; a few words and endings have their part
 * of speech, the rest have none.
 */
final class FlatSyntax {
    private static final Segmenter SEGMENTER = DutchText.segmenter();
    private static final Map<String, String> WORDS = Map.of(
            "en",
            "CCONJ",
            "of",
            "CCONJ",
            "zwaar",
            "ADV",
            "buitenlandse",
            "ADJ",
            "eigen",
            "ADJ",
            "dode",
            "ADJ",
            "bloedige",
            "ADJ",
            "jonge",
            "ADJ");
    private static final Set<String> NOUNS = Set.of(
            "fronten", "mensen", "leger", "jaar", "raketten", "kilometer", "levens", "explosies", "drones", "brieven");

    private FlatSyntax() {}

    static Tree tree(String text) {
        Sentence sentence = SEGMENTER
                .segment(Report.of("test", ReportDate.UNKNOWN, text))
                .sentences()
                .getFirst();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.token(i).form();
            String lemma = form.toLowerCase(Locale.ROOT);
            words.add(new Word(i, form, lemma, upos(form), "", i == 0 ? -1 : 0, i == 0 ? "root" : "dep", 1f));
        }
        return new Tree(sentence, words);
    }

    private static String upos(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(word)) {
            return WORDS.get(word);
        }
        if (!Character.isLetterOrDigit(form.charAt(form.length() - 1)) && form.length() == 1) {
            return "PUNCT";
        }
        boolean adjective = List.of("aanse", "nese", "ense", "ische", "jarige", "jarig", "ijnse", "aakse").stream()
                .anyMatch(word::endsWith);
        return adjective ? "ADJ" : NOUNS.contains(word) ? "NOUN" : "X";
    }
}
