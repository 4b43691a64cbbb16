package org.bestand.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A name of an account or of a token: 1 to 64 code points in Unicode's form NFKC, none of which is invisible or steers the text around it.
 *
 * @param shown as it was written, without blanks at its ends
 * @param key what is the same for two names that differ in case alone
 */
public record AccountName(String shown, String key) {
    private static final int MOST = 64;

    public AccountName {
        if (!isFit(shown) || !key.equals(folded(shown))) {
            throw new IllegalArgumentException("no name of an account");
        }
    }

    /** The name that somebody wrote; empty where it can be none. */
    public static Optional<AccountName> of(String written) {
        if (written.length() > MOST * 4) { // before any work is done on it: one code point of NFKC may come of several
            return Optional.empty();
        }
        String shown = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        return isFit(shown) ? Optional.of(new AccountName(shown, folded(shown))) : Optional.empty();
    }

    /** A text in which case and the ways of writing a character make no difference any more. */
    public static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // By way of capitals: ß and SS, and the two small sigmas, are each the same but for case.
        String lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    private static boolean isFit(String shown) {
        long length = shown.codePointCount(0, shown.length());
        return length >= 1 && length <= MOST && shown.codePoints().noneMatch(AccountName::isUnseen);
    }

    /** Two names that look the same would pass for one another in the history. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
