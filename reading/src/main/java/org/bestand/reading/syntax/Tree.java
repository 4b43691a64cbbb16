package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bestand.reading.text.Sentence;

/**
 * A sentence's dependency tree. Word {@code i} is token {@code i} of the sentence.
 *
 * @param sentence the sentence
 * @param words its words, one a token
 */
public record Tree(Sentence sentence, List<Word> words) {
    public Tree {
        words = List.copyOf(words);
        if (words.size() != sentence.size()) {
            throw new IllegalArgumentException("a tree has a word for each token");
        }
    }

    public int size() {
        return words.size();
    }

    public Word word(int i) {
        return words.get(i);
    }

    /** The word that has no head. */
    public Word root() {
        for (Word word : words) {
            if (word.head() < 0) {
                return word;
            }
        }
        return words.getFirst();
    }

    /** Words that depend on this one, in the order of the sentence. */
    public List<Word> children(int head) {
        List<Word> children = new ArrayList<>();
        for (Word word : words) {
            if (word.head() == head) {
                children.add(word);
            }
        }
        return children;
    }

    /** Words that depend on this one by a relation, its subtypes included. */
    public List<Word> children(int head, String relation) {
        List<Word> children = new ArrayList<>();
        for (Word word : words) {
            if (word.head() == head && word.isRelated(relation)) {
                children.add(word);
            }
        }
        return children;
    }

    /** This word and all that hang below it. */
    public BitSet subtree(int top) {
        BitSet inside = new BitSet(size());
        inside.set(top);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Word word : words) {
                if (word.head() >= 0 && inside.get(word.head()) && !inside.get(word.index())) {
                    inside.set(word.index());
                    grown = true;
                }
            }
        }
        return inside;
    }

    /** Whether {@code top} is {@code word} or stands above it. */
    public boolean dominates(int top, int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == top) {
                return true;
            }
            at = words.get(at).head();
        }
        return false;
    }
}
