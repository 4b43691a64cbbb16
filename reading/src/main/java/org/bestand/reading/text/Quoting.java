package org.bestand.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bestand.reading.text.TextRules.Mark;

/**
 * Pairs the quotation marks of a paragraph. A mark that opens nothing and closes nothing and touches a word is its apostrophe;
 * a quotation that is never closed ends with the paragraph.
 */
final class Quoting {
    private static final int NONE = -1;
    /** Deeper nesting is no nesting, but marks gone astray; without a bound it would cost quadratic time. */
    private static final int DEEPEST = 8;

    private final String text;
    private final List<Token> raw;
    private final TextRules rules;
    /** For an opening mark its closing one, for a closing mark its opening one, else {@link #NONE}. */
    private final int[] partner;

    private final List<Integer> open = new ArrayList<>();

    Quoting(String text, List<Token> raw, TextRules rules) {
        this.text = text;
        this.raw = raw;
        this.rules = rules;
        this.partner = new int[raw.size()];
    }

    Quoted quoted() {
        java.util.Arrays.fill(partner, NONE);
        for (int i = 0; i < raw.size(); i++) {
            Mark mark = rules.marks().get(raw.get(i).form());
            if (mark != null) {
                place(i, mark);
            }
        }
        for (int i : open) {
            // A mark that can be an apostrophe and was never closed was most likely just that.
            if (!mark(i).apostrophe() || !mark(i).closes()) {
                partner[i] = raw.size();
            }
        }
        return joined();
    }

    private void place(int i, Mark mark) {
        boolean blankBefore = i == 0 || raw.get(i - 1).end() < raw.get(i).start();
        boolean blankAfter =
                i + 1 == raw.size() || raw.get(i).end() < raw.get(i + 1).start();
        boolean loose = blankBefore && blankAfter;
        int opener = mark.closes() && (!blankBefore || loose) ? lastOpen(mark.family()) : NONE;
        if (opener != NONE) {
            close(opener, i);
        } else if (mark.opens() && (loose || !blankAfter) && (blankBefore || !isWord(i - 1)) && i + 1 < raw.size()) {
            open.add(i);
            if (open.size() > DEEPEST) {
                open.removeFirst();
            }
        }
    }

    private int lastOpen(String family) {
        for (int k = open.size() - 1; k >= 0; k--) {
            if (mark(open.get(k)).family().equals(family)) {
                return open.get(k);
            }
        }
        return NONE;
    }

    private void close(int opener, int closer) {
        partner[opener] = closer;
        partner[closer] = opener;
        while (open.getLast() != opener) {
            open.removeLast();
        }
        open.removeLast();
    }

    private Mark mark(int i) {
        return rules.marks().get(raw.get(i).form());
    }

    private boolean isWord(int i) {
        return Chars.isWord(Chars.before(raw.get(i).form(), raw.get(i).form().length()));
    }

    private Quoted joined() {
        List<Token> tokens = new ArrayList<>(raw.size());
        int[] place = new int[raw.size() + 1];
        for (int i = 0; i < raw.size(); i++) {
            boolean join = !tokens.isEmpty() && (endsWord(i) || i > 0 && beginsWord(i - 1));
            if (join) {
                Token before = tokens.removeLast();
                tokens.add(new Token(
                        text.substring(before.start(), raw.get(i).end()),
                        before.start(),
                        raw.get(i).end()));
            } else {
                tokens.add(raw.get(i));
            }
            place[i] = tokens.size() - 1;
        }
        place[raw.size()] = tokens.size();
        return pairs(tokens, place);
    }

    /** A stray apostrophe right after a word. */
    private boolean endsWord(int i) {
        return isStray(i) && i > 0 && raw.get(i - 1).end() == raw.get(i).start() && isWord(i - 1);
    }

    /** A stray apostrophe right before a number: a year without its century. */
    private boolean beginsWord(int i) {
        return isStray(i)
                && !endsWord(i)
                && raw.get(i).end() == raw.get(i + 1).start()
                && Chars.isDigit(raw.get(i + 1).form().charAt(0));
    }

    private boolean isStray(int i) {
        return partner[i] == NONE && mark(i) != null && mark(i).apostrophe();
    }

    private Quoted pairs(List<Token> tokens, int[] place) {
        BitSet opening = new BitSet(tokens.size());
        BitSet closing = new BitSet(tokens.size());
        List<Quoted.Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            if (partner[i] > i) {
                opening.set(place[i]);
                stretches.add(new Quoted.Stretch(place[i], place[partner[i]]));
            } else if (partner[i] != NONE) {
                closing.set(place[i]);
            }
        }
        return new Quoted(List.copyOf(tokens), opening, closing, List.copyOf(stretches));
    }
}
