package org.bestand.reading.text;

/** Finds where a word, number or address ends that begins at some index: what holds together across hyphens, stops and slashes. */
final class WordEnd {
    /** In UTF-16 units; a longer run of letters is cut, so that no token grows without bound. */
    private static final int LONGEST = 200;

    private static final int LONGEST_ENDING_IN_BRACKETS = 4;

    private final String text;
    private final int end;
    private final TextRules rules;

    WordEnd(String text, int end, TextRules rules) {
        this.text = text;
        this.end = end;
        this.rules = rules;
    }

    /** The index after the word that begins at {@code start}, its abbreviation's full stop not yet counted. */
    int of(int start) {
        int limit = Math.min(end, start + LONGEST);
        int at = start;
        int piece = start;
        while (at < limit) {
            int c = Character.codePointAt(text, at);
            int next = at + Character.charCount(c);
            if (Chars.isWord(c)) {
                at = next;
                continue;
            }
            int joined = at == start ? next : join(start, piece, at, c, next);
            if (joined == at) {
                break;
            }
            at = Math.abs(joined);
            if (joined < 0) {
                break;
            }
            piece = Chars.isHyphen(c) || c == '.' || c == '/' ? at : piece;
        }
        return wholeCharacter(start, Math.min(at, end));
    }

    /** The index after a joining character that goes on the word, negative where the word ends there, {@code at} where it ends before. */
    private int join(int start, int piece, int at, int c, int next) {
        int after = next < end ? Character.codePointAt(text, next) : 0;
        if (Chars.isHyphen(c)) {
            return hyphen(start, at, next, after);
        }
        if (rules.isApostrophe(c)) {
            boolean within = Character.isLetterOrDigit(after) && Character.isLetter(Chars.before(text, at));
            return within || Character.isLetter(after) && isDigitBefore(at) ? next : at;
        }
        return switch (c) {
            case '.' -> stop(piece, at, next, after);
            case ',' -> comma(at, next, after);
            case ':' -> isDigitBefore(at) && Chars.isDigit(after) ? next : at;
            case '/' -> slash(piece, at, next, after);
            case '&', '@' -> Chars.isWord(after) ? next : at;
            case '(' -> ending(at, next);
            default -> Character.getType(c) == Character.FORMAT && Chars.isWord(after) ? next : at;
        };
    }

    private int hyphen(int start, int at, int next, int after) {
        if (Chars.isDigit(after) && isNumber(start, at)) {
            int date = dateEnd(start);
            return date > at ? -date : at;
        }
        if (Chars.isWord(after)) {
            return next;
        }
        boolean dangling = after == 0 || Chars.isBlank(after) || after == ',' || after == '/' || after == ')';
        return dangling && Character.isLetter(Chars.before(text, at)) && next <= end ? -next : at;
    }

    private int stop(int piece, int at, int next, int after) {
        if (Chars.isHyphen(after)) {
            boolean short1 = at - piece == 1 || rules.abbreviation(text.substring(piece, at)) != null;
            return short1 && Character.isLetter(Chars.at(text, next + 1)) && next + 1 < end ? next + 1 : at;
        }
        if (Chars.isDigit(after)) {
            return isDigitBefore(at) ? next : at;
        }
        if (!Character.isLetter(after) || Chars.isDigit(text.charAt(piece))) {
            return at;
        }
        if (at - piece > 1) {
            return Character.isLowerCase(after) && rules.abbreviation(text.substring(piece, at)) == null ? next : at;
        }
        return Character.isUpperCase(after) && Character.isLowerCase(Chars.at(text, next + 1)) && isCapital(piece)
                ? at
                : next;
    }

    private int comma(int at, int next, int after) {
        if (!isDigitBefore(at)) {
            return at;
        }
        if (Chars.isDigit(after)) {
            return next;
        }
        boolean price = Chars.isHyphen(after) && !Chars.isWord(Chars.at(text, next + 1)) && next < end;
        return price ? -(next + 1) : at;
    }

    /** Names on both sides of a slash are two; other words and numbers are one. */
    private int slash(int piece, int at, int next, int after) {
        if (!Chars.isWord(after)) {
            return at;
        }
        return Character.isUpperCase(after) && isCapital(piece) ? at : next;
    }

    /** An ending in brackets that may be left out. */
    private int ending(int at, int next) {
        int close = next;
        while (close < end && close - next < LONGEST_ENDING_IN_BRACKETS && Character.isLowerCase(text.charAt(close))) {
            close++;
        }
        boolean closed = close > next && close < end && text.charAt(close) == ')';
        return closed && Character.isLowerCase(Chars.before(text, at)) ? close + 1 : at;
    }

    /** Where a date written with hyphens ends, or -1. */
    private int dateEnd(int start) {
        int[] groups = new int[3];
        int at = start;
        for (int g = 0; g < 3; g++) {
            int first = at;
            while (at < end && at - first < 5 && Chars.isDigit(text.charAt(at))) {
                at++;
            }
            groups[g] = at - first;
            boolean hyphen = at < end && Chars.isHyphen(text.charAt(at));
            if (g < 2 && !hyphen || g == 2 && (hyphen || Chars.isWord(Chars.at(text, at)) && at < end)) {
                return -1;
            }
            at += g < 2 ? 1 : 0;
        }
        boolean dayFirst = isDayOrMonth(groups[0]) && (groups[2] == 2 || groups[2] == 4);
        boolean yearFirst = groups[0] == 4 && isDayOrMonth(groups[2]);
        return isDayOrMonth(groups[1]) && (dayFirst || yearFirst) ? at : -1;
    }

    private static boolean isDayOrMonth(int digits) {
        return digits == 1 || digits == 2;
    }

    private boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Chars.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private boolean isDigitBefore(int at) {
        return Chars.isDigit(Chars.before(text, at));
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(Character.codePointAt(text, at));
    }

    /** A cut never parts a surrogate pair. */
    private int wholeCharacter(int start, int at) {
        boolean parted = at > start + 1 && at < end && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return parted ? at - 1 : at;
    }
}
