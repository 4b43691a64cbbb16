package org.bestand.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is searched for: words that must all be there.
 *
 * @param terms the words, each once
 */
record Query(List<Term> terms) {
    /** Nobody asks for more; whoever pastes a whole article is given what holds the first of its words. */
    private static final int MOST_TERMS = 100;

    /**
     * A word, or the beginning of one.
     *
     * @param word without case and accents; letters and digits only, so that it may stand between quotes in the language of any database
     * @param begins whether words that begin so will do
     */
    record Term(String word, boolean begins) {
        boolean fits(String folded) {
            return begins ? folded.startsWith(word) : folded.equals(word);
        }
    }

    /** The words of a text; a star right behind one makes it a beginning, and every other sign only parts words. */
    static Query of(String text) {
        int[] points = text.codePoints().toArray();
        Set<Term> terms = new LinkedHashSet<>();
        for (Words.Word word : Words.of(text)) {
            int behind = word.span().end();
            terms.add(new Term(word.folded(), behind < points.length && points[behind] == '*'));
        }
        return new Query(terms.stream().limit(MOST_TERMS).toList());
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether each word is in a text. */
    boolean fits(String text) {
        List<String> folded = Words.of(text).stream().map(Words.Word::folded).toList();
        return terms.stream().allMatch(term -> folded.stream().anyMatch(term::fits));
    }
}
