package org.bestand.reading.mention;

/**
 * A number or word of quantity in a sentence, before any comparator.
 *
 * @param first its first token
 * @param last its last token
 * @param low fewest, or null where open
 * @param high most, or null where open
 * @param about whether it is a round figure by its wording
 * @param vague whether its bounds follow from a word
 * @param sort what sort of wording it is
 */
record Numeral(int first, int last, Long low, Long high, boolean about, boolean vague, Sort sort) {

    /** What sort of wording a numeral is. */
    enum Sort {
        /** digits or number words */
        FIGURE,
        /** vague by itself (dozens, several) */
        VAGUE,
        /** vague, and only before a noun in the plural (many, various) */
        VAGUE_BEFORE_PLURAL,
        /** an open part of a whole (most of them) */
        PART,
        /** both */
        BOTH,
        /** no, nobody */
        NONE,
        /** the article that may mean one */
        ARTICLE
    }

    static Numeral figure(int first, int last, long value) {
        return new Numeral(first, last, value, value, false, false, Sort.FIGURE);
    }

    static Numeral vague(int first, int last, long low, Sort sort) {
        return new Numeral(first, last, low, null, false, true, sort);
    }

    /** From this one to another one after it. */
    Numeral to(Numeral end, long low) {
        return new Numeral(
                first, end.last, low, end.high, about || end.about, vague || end.vague, vague ? sort : Sort.FIGURE);
    }

    Numeral from(int token) {
        return new Numeral(token, last, low, high, about, vague, sort);
    }
}
