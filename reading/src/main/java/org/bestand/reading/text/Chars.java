package org.bestand.reading.text;

/** What sort of character a code point is, the same for all languages. */
final class Chars {
    private Chars() {}

    /** Blanks, controls and invisible format characters: what belongs to no token. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Letters, digits, combining marks and the like: what a word is made of. */
    static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || isMark(c)
                || c == '_'
                || c == '\u00B0'
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Hyphens and the longer dashes. */
    static boolean isDash(int c) {
        return isHyphen(c) || c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    }

    static boolean isDigit(int c) {
        return '0' <= c && c <= '9';
    }

    /** The code point at an index, or 0 outside the text. */
    static int at(CharSequence text, int index) {
        return index < 0 || index >= text.length() ? 0 : Character.codePointAt(text, index);
    }

    /** The code point that ends before an index, or 0 at the text's start. */
    static int before(CharSequence text, int index) {
        return index <= 0 ? 0 : Character.codePointBefore(text, index);
    }

    /** The first index from {@code from} on that holds no blank, at most {@code end}. */
    static int skipBlanks(CharSequence text, int from, int end) {
        int at = from;
        while (at < end) {
            int c = Character.codePointAt(text, at);
            if (!isBlank(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, end);
    }
}
