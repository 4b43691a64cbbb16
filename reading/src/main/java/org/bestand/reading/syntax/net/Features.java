package org.bestand.reading.syntax.net;

/**
 * A sentence as the network sees it; place 0 is the root that stands before the first word.
 *
 * @param words for each place a row of the table of words
 * @param ngrams for each place rows of the table of letter groups
 * @param readings for each place rows of the table of lexicon readings
 * @param cases for each place a row of the table of letter cases
 */
public record Features(int[] words, int[][] ngrams, int[][] readings, int[] cases) {
    public int size() {
        return words.length;
    }
}
