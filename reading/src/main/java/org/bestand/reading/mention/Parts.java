package org.bestand.reading.mention;

/** Tells the clauses whose numbers are parts of a figure before them: "onder wie …", "van de 49 doden waren er …". */
final class Parts {
    private final NumberRules rules;

    Parts(NumberRules rules) {
        this.rules = rules;
    }

    /** Whether the words before a token, back to the last mark of punctuation, make what follows a part. */
    boolean areOpenBefore(Wording wording, int token) {
        for (int at = token - 1; at >= 0 && !wording.isBreak(at); at--) {
            if (opensPart(wording, at) || opensWithWhole(wording, at, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words for a part end at a token that are not those behind another number ("tien van hen"). */
    private boolean opensPart(Wording wording, int last) {
        return rules.before()
                .endingAt(wording, last)
                .filter(f -> f.value() == Bound.PART && !rules.reader().isNumber(wording, f.first() - 1))
                .isPresent();
    }

    /** "Van de 49 doden waren er 12 burger": the clause opens with the whole. */
    private boolean opensWithWhole(Wording wording, int last, int token) {
        return last + 1 < token
                && rules.after()
                        .endingAt(wording, last)
                        .filter(f -> f.value() == Bound.PART)
                        .filter(f -> f.first() == 0 || wording.isBreak(f.first() - 1))
                        .filter(f -> rules.reader().isNumber(wording, f.last() + 1))
                        .isPresent();
    }
}
