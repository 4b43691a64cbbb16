package org.bestand.world;

import java.text.Normalizer;
import java.util.Locale;
import org.bestand.model.Gazetteer;

/**
 * One way in which a place's name is written.
 *
 * @param form as the table writes it
 * @param entry the place
 */
record PlaceSpelling(String form, Gazetteer.Entry entry) {

    /** A sound-alike must be this long in sounds, or in letters: short ones are too often ordinary words. */
    private static final int SOUNDS = 6;

    private static final int LETTERS = 7;

    /** Whether a text with the same key may mean this name. */
    boolean fits(Asked asked) {
        return Capitals.allow(form, asked.text()) && (asked.isLong() || isExact(asked));
    }

    /** Whether only case, marks, hyphens and blanks differ. */
    boolean isExact(Asked asked) {
        return plain(form).equals(asked.plain());
    }

    /**
     * A name that is looked up.
     *
     * @param text as it stands in the report
     * @param plain its letters and digits in lower case, without marks
     * @param key its fold key
     */
    record Asked(String text, String plain, String key) {

        static Asked of(String text, String key) {
            return new Asked(text, PlaceSpelling.plain(text), key);
        }

        boolean isLong() {
            return key.length() >= SOUNDS || plain.length() >= LETTERS;
        }
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var letters = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
