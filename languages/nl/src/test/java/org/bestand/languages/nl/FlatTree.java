package org.bestand.languages.nl;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence;

/** Trees without a parser: each word hangs on the one before it, and a word's tag stands behind it after a slash. */
final class FlatTree {
    private FlatTree() {}

    static Tree of(String tagged) {
        List<String> tags = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : tagged.split(" ")) {
            int slash = word.indexOf('/');
            tags.add(slash < 0 ? "X" : word.substring(slash + 1));
            text.append(text.isEmpty() ? "" : " ").append(slash < 0 ? word : word.substring(0, slash));
        }
        Sentence sentence = DutchText.segmenter()
                .segment(Report.of("test", ReportDate.UNKNOWN, text.toString()))
                .sentences()
                .getFirst();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.token(i).form();
            String tag = i < tags.size() ? tags.get(i) : "PUNCT";
            String upos = Character.isLetterOrDigit(form.charAt(0)) ? tag : "PUNCT";
            words.add(new Word(i, form, form, upos, "", i - 1, i == 0 ? "root" : "dep", 1));
        }
        return new Tree(sentence, words);
    }
}
