package org.bestand.intake;

import java.util.Locale;

/** What holds for the text of any report. */
final class Texts {
    private Texts() {}

    /** The text itself, where it has words and not too many. */
    static String checked(String text, Limits limits) throws Refusal {
        if (text.length() > limits.of(Limit.TEXT_LENGTH)) {
            throw new Refusal("has a text of " + text.length() + " characters" + limits.named(Limit.TEXT_LENGTH));
        }
        if (InlineDate.isAll(text)) {
            throw new Refusal("has an empty text");
        }
        return whole(text);
    }

    /**
     * The words themselves, where each of their characters is one. JSON can spell what is none, and no database gives that back as it was: each
     * reading would find another text than the last.
     */
    static String whole(String words) throws Refusal {
        int none = words.codePoints().filter(Texts::isNone).findFirst().orElse(-1);
        if (none >= 0) {
            throw new Refusal(String.format(Locale.ROOT, "holds U+%04X, which is no character", none));
        }
        return words;
    }

    /** The words with U+FFFD for what is no character, as browsers show it. */
    static String mended(String words) {
        if (words.codePoints().noneMatch(Texts::isNone)) {
            return words;
        }
        StringBuilder mended = new StringBuilder(words.length());
        words.codePoints().forEach(c -> mended.appendCodePoint(isNone(c) ? 0xFFFD : c));
        return mended.toString();
    }

    private static boolean isNone(int c) {
        return c == 0 || Character.getType(c) == Character.SURROGATE;
    }
}
