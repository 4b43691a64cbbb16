package org.bestand.reading.syntax.net;

/**
 * Sizes of a network.
 *
 * @param words rows of the table of words
 * @param ngrams rows of the table of letter groups
 * @param readings rows of the table of lexicon readings
 * @param cases rows of the table of letter cases
 * @param wordWidth numbers per word
 * @param ngramWidth numbers per letter group
 * @param readingWidth numbers per lexicon reading
 * @param caseWidth numbers per letter case
 * @param hidden cells of one direction of an LSTM layer
 * @param arcWidth numbers by which a word presents itself to the arc scorer
 * @param labelWidth numbers by which a word presents itself to the relation scorer
 * @param tags tags to choose from
 * @param labels relations to choose from
 */
public record Shape(
        int words,
        int ngrams,
        int readings,
        int cases,
        int wordWidth,
        int ngramWidth,
        int readingWidth,
        int caseWidth,
        int hidden,
        int arcWidth,
        int labelWidth,
        int tags,
        int labels) {

    /** Numbers that stand for a word at the bottom of the network. */
    public int input() {
        return wordWidth + ngramWidth + readingWidth + caseWidth;
    }

    /** Width of the four presentations of a word side by side: arc dependent, arc head, label dependent, label head. */
    public int presented() {
        return 2 * arcWidth + 2 * labelWidth;
    }
}
