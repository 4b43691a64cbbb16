package org.bestand.reading.text;

import java.util.BitSet;
import java.util.List;

/**
 * A paragraph's tokens with what its quotation marks do.
 *
 * @param tokens the tokens, apostrophes joined to their words
 * @param opening tokens that are opening marks
 * @param closing tokens that are closing marks
 * @param stretches what stands within marks
 */
record Quoted(List<Token> tokens, BitSet opening, BitSet closing, List<Stretch> stretches) {

    /**
     * What stands within a pair of marks.
     *
     * @param open the opening mark
     * @param close the closing mark, or the number of tokens where it is missing
     */
    record Stretch(int open, int close) {}

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Whether a blank, or nothing at all, stands between a token and the one before. */
    boolean isApart(int i) {
        return i == 0 || i >= size() || tokens.get(i - 1).end() < tokens.get(i).start();
    }
}
