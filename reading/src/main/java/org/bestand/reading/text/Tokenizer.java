package org.bestand.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bestand.reading.text.TextRules.Role;

/**
 * Cuts a paragraph into tokens. Each character that is not blank belongs to exactly one of them. Quotation marks stand alone,
 * also where one may turn out to be an apostrophe at a word's end: that shows only when the marks have been paired.
 */
final class Tokenizer {
    private static final int LONGEST_CLITIC = 2;
    private static final int LONGEST_RUN = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_BEGINNING_IN_BRACKETS = 12;

    private final String text;
    private final int start;
    private final int end;
    private final TextRules rules;
    private final WordEnd words;
    private final Stops stops;

    Tokenizer(String text, int start, int end, TextRules rules) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.rules = rules;
        this.words = new WordEnd(text, end, rules);
        this.stops = new Stops(text, start, end, rules);
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int at = Chars.skipBlanks(text, start, end);
        while (at < end) {
            int after = tokenEnd(at);
            tokens.add(new Token(text.substring(at, after), at, after));
            at = Chars.skipBlanks(text, after, end);
        }
        return tokens;
    }

    private int tokenEnd(int at) {
        int c = Character.codePointAt(text, at);
        if (Chars.isWord(c)) {
            int address = addressEnd(at);
            return address > at ? address : wordEnd(at);
        }
        int next = at + Character.charCount(c);
        boolean freeBefore = at == start || !Chars.isWord(Chars.before(text, at));
        if (rules.isApostrophe(c) && freeBefore) {
            int clitic = cliticEnd(next);
            if (clitic > next) {
                return clitic;
            }
        }
        if (beginsWord(at, c, next)) {
            return wordEnd(next);
        }
        if (c == '(' && freeBefore) {
            int beginning = beginningInBrackets(next);
            if (beginning > next) {
                return words.of(beginning);
            }
        }
        return runEnd(at, c, next);
    }

    private int wordEnd(int at) {
        int after = words.of(at);
        boolean stop = after < end && text.charAt(after) == '.' && !isStopAt(after + 1);
        return stop && stops.belongs(at, after) ? after + 1 : after;
    }

    private boolean isStopAt(int at) {
        return at < end && text.charAt(at) == '.';
    }

    /** A hash, an at sign or a hyphen that stands right before a word and after a blank belongs to the word. */
    private boolean beginsWord(int at, int c, int next) {
        if (next >= end || at > start && !Chars.isBlank(Chars.before(text, at))) {
            return false;
        }
        int after = Character.codePointAt(text, next);
        return (c == '#' || c == '@') && Character.isLetter(after)
                || Chars.isHyphen(c) && Character.isLowerCase(after) && at > start;
    }

    private int cliticEnd(int from) {
        int at = from;
        while (at < end && at - from <= LONGEST_CLITIC && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (!rules.is(Role.CLITIC, text.substring(from, at).toLowerCase(Locale.ROOT))) {
            return from;
        }
        if (at < end && Chars.isHyphen(text.charAt(at)) && Character.isLetter(Chars.at(text, at + 1))) {
            return words.of(from);
        }
        boolean goesOn = at < end && (Chars.isWord(text.charAt(at)) || rules.isApostrophe(text.charAt(at)));
        return goesOn ? from : at;
    }

    private int beginningInBrackets(int from) {
        int at = from;
        while (at < end && at - from < LONGEST_BEGINNING_IN_BRACKETS && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean closed = at > from && at + 1 < end && text.charAt(at) == ')';
        return closed && Character.isLowerCase(text.charAt(at + 1)) ? at + 1 : from;
    }

    private int addressEnd(int at) {
        if (!text.startsWith("http://", at) && !text.startsWith("https://", at) && !text.startsWith("www.", at)) {
            return at;
        }
        int after = at;
        while (after < end && after - at < LONGEST_ADDRESS && isAddress(text.charAt(after))) {
            after++;
        }
        while (after > at && ".,;:!?)]'".indexOf(text.charAt(after - 1)) >= 0) {
            after--;
        }
        return after;
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>';
    }

    /** Punctuation: one mark, or several of one sort that are written together. */
    private int runEnd(int at, int c, int next) {
        if (c == '.' || c == '!' || c == '?') {
            return sameEnd(at, c == '.' ? "." : "!?");
        }
        boolean doubled = next < end && text.charAt(next) == c;
        if (doubled && (c == '-' || rules.marks().containsKey(text.substring(at, next + 1)))) {
            return next + 1;
        }
        int after = next;
        while (after < end && after - at < LONGEST_RUN && Chars.isMark(Character.codePointAt(text, after))) {
            after += Character.charCount(Character.codePointAt(text, after));
        }
        return after;
    }

    private int sameEnd(int at, String marks) {
        int after = at;
        while (after < end && after - at < LONGEST_RUN && marks.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }
}
