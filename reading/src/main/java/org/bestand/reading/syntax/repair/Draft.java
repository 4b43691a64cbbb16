package org.bestand.reading.syntax.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bestand.reading.syntax.Word;

/** A tree whose arcs can still be changed. Used by one thread for one sentence. */
final class Draft {
    private final List<Word> words;
    /** The forms in lower case, made once: most repairs ask for them, and none changes a form. */
    private final List<String> lower = new ArrayList<>();

    Draft(List<Word> words) {
        this.words = new ArrayList<>(words);
        words.forEach(word -> lower.add(word.form().toLowerCase(Locale.ROOT)));
    }

    List<Word> words() {
        return List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** The form in lower case; empty beyond the ends of the sentence. */
    String lower(int i) {
        return i < 0 || i >= words.size() ? "" : lower.get(i);
    }

    /** Whether the words from {@code i} on are these. */
    boolean reads(int i, List<String> forms) {
        for (int k = 0; k < forms.size(); k++) {
            if (!lower(i + k).equals(forms.get(k))) {
                return false;
            }
        }
        return true;
    }

    List<Word> children(int head) {
        List<Word> children = new ArrayList<>();
        for (Word word : words) {
            if (word.head() == head) {
                children.add(word);
            }
        }
        return children;
    }

    boolean hasChild(int head, String relation) {
        for (Word word : words) {
            if (word.head() == head && word.relation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Hangs a word elsewhere, unless that would close a circle or leave the tree without its root. */
    void hang(int word, int head, String relation) {
        if (words.get(word).head() >= 0 && head >= 0 && !stands(word, head)) {
            words.set(word, words.get(word).withArc(head, relation));
        }
    }

    /** Names a word's relation anew. */
    void relate(int word, String relation) {
        words.set(word, words.get(word).withArc(words.get(word).head(), relation));
    }

    /** Takes a word for another part of speech, with another lemma. */
    void retag(int word, String lemma, String upos, String xpos) {
        Word was = words.get(word);
        words.set(
                word,
                new Word(was.index(), was.form(), lemma, upos, xpos, was.head(), was.relation(), was.probability()));
    }

    /** Gives the place of one word in the tree to another that stands below it, and hangs the first on the second. */
    void replace(int upper, int lower, String relation) {
        Word was = words.get(upper);
        words.set(lower, words.get(lower).withArc(was.head(), was.relation()));
        words.set(upper, was.withArc(lower, relation));
    }

    /** Whether {@code top} is {@code word} or stands above it. */
    boolean stands(int top, int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= words.size(); steps++) {
            if (at == top) {
                return true;
            }
            at = words.get(at).head();
        }
        return false;
    }
}
