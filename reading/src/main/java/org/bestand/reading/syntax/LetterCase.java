package org.bestand.reading.syntax;

/** How a form is written. */
enum LetterCase {
    LOWER,
    CAPITAL,
    UPPER,
    MIXED,
    NUMBER,
    WITH_DIGITS,
    OTHER;

    /** Rows in the table of cases: each case at the start of a sentence and within it, and the root. */
    static final int ROWS = 2 * values().length + 1;

    static final int ROOT_ROW = ROWS - 1;

    int row(boolean first) {
        return ordinal() + (first ? values().length : 0);
    }

    static LetterCase of(String form) {
        int letters = (int) form.codePoints().filter(Character::isLetter).count();
        int digits = (int) form.codePoints().filter(Character::isDigit).count();
        if (letters == 0) {
            return digits == 0 ? OTHER : NUMBER;
        }
        if (digits > 0) {
            return WITH_DIGITS;
        }
        int capitals = (int) form.codePoints().filter(Character::isUpperCase).count();
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters && letters > 1) {
            return UPPER;
        }
        return capitals == 1 && Character.isUpperCase(form.codePointAt(0)) ? CAPITAL : MIXED;
    }
}
