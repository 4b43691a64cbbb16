package org.bestand.reading.text;

import java.util.BitSet;
import java.util.Locale;
import org.bestand.reading.text.TextRules.Abbreviation;
import org.bestand.reading.text.TextRules.Role;

/** Decides after which tokens of a paragraph a sentence ends. */
final class SentenceEnds {
    /** A longer sentence is cut, since nothing that long is one. */
    static final int LONGEST = 400;
    /** Brackets further apart than this are no pair. */
    private static final int WIDEST_BRACKETS = 60;
    /** Shorter words before a full stop and a small letter may be abbreviations that no table has. */
    private static final int SHORTEST_PLAIN_WORD = 6;

    private final Quoted quoted;
    private final TextRules rules;
    /** Tokens within brackets that were opened in the middle of a sentence. */
    private final BitSet enclosed = new BitSet();

    SentenceEnds(Quoted quoted, TextRules rules) {
        this.quoted = quoted;
        this.rules = rules;
    }

    /** The last tokens of the sentences, the last token of all included. */
    BitSet find() {
        findBrackets();
        BitSet ends = new BitSet(quoted.size());
        int first = 0;
        for (int i = 0; i < quoted.size(); i++) {
            boolean stop = i > first && isTerminator(i) && !quoted.opening().get(i - 1);
            int after = stop ? afterClosers(i + 1) : i + 1;
            if (after == quoted.size() || stop && !enclosed.get(i) && isEnd(i, after)) {
                ends.set(after - 1);
                i = after - 1;
            } else if (i - first + 1 >= LONGEST) {
                i = bestCut(first, i);
                ends.set(i);
            }
            first = ends.get(i) ? i + 1 : first;
        }
        return ends;
    }

    private void findBrackets() {
        int open = -1;
        for (int i = 0; i < quoted.size(); i++) {
            char c = quoted.token(i).form().charAt(0);
            if (c == '(' || c == '[') {
                boolean within =
                        i > 0 && !isTerminator(i - 1) && !quoted.closing().get(i - 1);
                open = within ? i : -1;
            } else if ((c == ')' || c == ']') && open >= 0) {
                if (i - open <= WIDEST_BRACKETS) {
                    enclosed.set(open, i);
                }
                open = -1;
            }
        }
    }

    private boolean isTerminator(int i) {
        String form = quoted.token(i).form();
        char c = form.charAt(0);
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || endsAsAbbreviation(form);
    }

    private static boolean endsAsAbbreviation(String form) {
        return form.length() > 1 && form.endsWith(".") && Chars.isWord(form.codePointAt(0));
    }

    private int afterClosers(int from) {
        int at = from;
        while (at < quoted.size() && isCloser(at)) {
            at++;
        }
        return at;
    }

    private boolean isCloser(int i) {
        char c = quoted.token(i).form().charAt(0);
        return quoted.closing().get(i) || !quoted.isApart(i) && (c == ')' || c == ']') || isStrayCloser(i);
    }

    /** A closing mark whose opening one stands in an earlier paragraph, or nowhere. */
    private boolean isStrayCloser(int i) {
        TextRules.Mark mark = rules.marks().get(quoted.token(i).form());
        boolean last = i + 1 == quoted.size();
        return mark != null
                && mark.closes()
                && !quoted.opening().get(i)
                && (last || !quoted.isApart(i) && quoted.isApart(i + 1));
    }

    private boolean isEnd(int stop, int after) {
        String form = quoted.token(stop).form();
        int word = firstWord(after);
        if (word == quoted.size()) {
            return !isPause(after);
        }
        int c = quoted.token(word).form().codePointAt(0);
        boolean clitic = isClitic(word);
        if (clitic && word + 1 < quoted.size()) {
            c = quoted.token(word + 1).form().codePointAt(0);
        }
        if (isPause(after) || isDash(after) && !Character.isUpperCase(c)) {
            return false;
        }
        if (endsAsAbbreviation(form)) {
            return !quoted.token(after).form().equals("(")
                    && endsAbbreviated(form, quoted.token(word).form(), c);
        }
        if (Character.isLowerCase(c)) {
            return form.equals(".") && after == stop + 1 && (clitic || isPlainWord(stop - 1)) && quoted.isApart(after);
        }
        return !isDate(stop, word);
    }

    private boolean isPause(int i) {
        char c = quoted.token(i).form().charAt(0);
        return c == ',' && !quoted.opening().get(i) || c == ';' || c == ':' || c == ')' || c == ']';
    }

    private boolean isDash(int i) {
        return Chars.isDash(quoted.token(i).form().codePointAt(0));
    }

    /** The first token that is not a mark before a word. */
    private int firstWord(int from) {
        int at = from;
        while (at < quoted.size() && at - from < 4 && isBeforeWord(at)) {
            at++;
        }
        return at;
    }

    private boolean isBeforeWord(int i) {
        String form = quoted.token(i).form();
        return quoted.opening().get(i)
                || form.equals("(")
                || form.equals("[")
                || form.startsWith("..")
                || form.equals("\u2026")
                || form.length() <= 2 && Chars.isDash(form.charAt(0));
    }

    private boolean isClitic(int i) {
        String form = quoted.token(i).form();
        return rules.isApostrophe(form.codePointAt(0))
                && rules.is(Role.CLITIC, form.substring(1).toLowerCase(Locale.ROOT));
    }

    private boolean endsAbbreviated(String form, String next, int c) {
        String word = form.substring(0, form.length() - 1);
        Abbreviation known = rules.abbreviation(word);
        if (known == Abbreviation.MAY_END) {
            return Character.isUpperCase(c);
        }
        // What no table has is an initial or letters with full stops between them.
        boolean letters = known == null && word.contains(".");
        return letters && Character.isUpperCase(c) && rules.is(Role.OPENER, next.toLowerCase(Locale.ROOT));
    }

    private boolean isPlainWord(int i) {
        if (i < 0) {
            return false;
        }
        String form = quoted.token(i).form();
        return form.length() >= SHORTEST_PLAIN_WORD && form.codePoints().allMatch(Character::isLowerCase);
    }

    /** A date in figures with blanks after its full stops. */
    private boolean isDate(int stop, int next) {
        return next == stop + 1
                && stop > 0
                && isShortNumber(quoted.token(stop - 1).form())
                && isShortNumber(quoted.token(next).form());
    }

    private static boolean isShortNumber(String form) {
        return form.length() <= 2 && form.chars().allMatch(Chars::isDigit);
    }

    private int bestCut(int first, int last) {
        for (int i = last; i > first + LONGEST / 2; i--) {
            char c = quoted.token(i).form().charAt(0);
            if (c == ',' || c == ';' || c == ':') {
                return i;
            }
        }
        return last;
    }
}
