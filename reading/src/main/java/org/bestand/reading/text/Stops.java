package org.bestand.reading.text;

import java.util.Locale;
import org.bestand.reading.text.TextRules.Abbreviation;
import org.bestand.reading.text.TextRules.Role;

/** Decides whether a full stop after a word belongs to the word: abbreviations, initials, numbers of a list. */
final class Stops {
    private static final int LONGEST_LIST_NUMBER = 2;

    private final String text;
    private final int start;
    private final int end;
    private final TextRules rules;

    Stops(String text, int start, int end, TextRules rules) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.rules = rules;
    }

    /** Whether the full stop at {@code stop} belongs to the word that begins at {@code from}. */
    boolean belongs(int from, int stop) {
        int next = Chars.skipBlanks(text, stop + 1, end);
        String word = text.substring(from, stop);
        Abbreviation known = rules.abbreviation(word);
        if (known != null) {
            return known != Abbreviation.BEFORE_NUMBER || next < end && Chars.isDigit(text.charAt(next));
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return isInitial(word, stop + 1, next);
        }
        return isDotted(word) || isListNumber(from, word, next);
    }

    /** An initial goes on with a name, or with the age of one whose surname is not printed. */
    private boolean isInitial(String letter, int after, int next) {
        if (next == end) {
            return false;
        }
        int c = Character.codePointAt(text, next);
        if (next == after) {
            return Character.isLetter(c) || c == ',' || c == ')' || Chars.isHyphen(c);
        }
        if (c == '(') {
            return next + 1 < end && Chars.isDigit(text.charAt(next + 1));
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        String following = wordAt(next);
        boolean initial = following.length() == 1 && next + 1 < end && text.charAt(next + 1) == '.';
        if (initial || !rules.is(Role.OPENER, following) || Character.isLowerCase(c)) {
            return true;
        }
        return rules.is(Role.NAME_PARTICLE, following) && !rules.is(Role.LETTER_NAME, letter);
    }

    /** Single letters with full stops between them. */
    private static boolean isDotted(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private boolean isListNumber(int from, String word, int next) {
        return from == start
                && word.length() <= LONGEST_LIST_NUMBER
                && word.chars().allMatch(Chars::isDigit)
                && next < end
                && Character.isLetter(Character.codePointAt(text, next));
    }

    private String wordAt(int from) {
        int at = from;
        while (at < end && at - from < 30 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }
}
