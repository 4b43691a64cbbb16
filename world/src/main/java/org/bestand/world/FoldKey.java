package org.bestand.world;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a name sounds like, roughly: spellings of one name from Cyrillic, Armenian, Arabic or Turkish script, in the Dutch
 * and in the English way, fall on one key. For matching only, never for display.
 *
 * <p>Capitals in a key stand for one sound each: S as in <i>ship</i>, C as in <i>chip</i>, Z as in <i>measure</i>, J as in
 * <i>jeep</i>, X as in <i>loch</i>.
 */
public final class FoldKey {

    /** Letters of one sound in Dutch, each followed by its sign; of two that begin alike the longer stands first. */
    private static final Sounds DUTCH = new Sounds(
            "sjtsj", "SC", "sj", "S", "sch", "sX", "dzj", "J", "tsj", "C", "zj", "Z", "ch", "X", "kh", "X", "ph", "f",
            "ooe", "u", "oe", "u", "ou", "u", "ij", "i", "j", "i");

    /** The same in English and with whoever follows it. */
    private static final Sounds ENGLISH = new Sounds(
            "shch", "SC", "sh", "S", "syu", "Su", "syou", "Su", "syoo", "Su", "dzh", "J", "tch", "C", "zh", "Z", "kh",
            "X", "ch", "C", "ph", "f", "oo", "u", "ou", "u", "j", "J");

    private FoldKey() {}

    /**
     * The key of a name.
     *
     * @param name one or more words
     * @param language ISO 639-1 language that the name is spelled in; all but {@code nl} are read the English way
     * @return the key; empty where the name has neither letter nor digit
     */
    public static String of(String name, String language) {
        StringBuilder key = (language.equals("nl") ? DUTCH : ENGLISH).signs(plain(name));
        endInV(key);
        unify(key);
        if (endsWith(key, "ean")) {
            key.setCharAt(key.length() - 3, 'i');
        }
        return key.toString();
    }

    /** Lower case without marks, apostrophes, hyphens, dots and blanks. */
    private static StringBuilder plain(String name) {
        if (isAscii(name)) {
            return kept(name.toLowerCase(Locale.ROOT));
        }
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            letters.append(special(lower.charAt(i)));
        }
        return kept(Normalizer.normalize(letters, Normalizer.Form.NFKD));
    }

    /** Letters whose sound would be lost with their mark. */
    private static char special(char c) {
        return switch (c) {
            case 'ə' -> 'a';
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'ş', 'š' -> 'S';
            case 'ç', 'č' -> 'C';
            case 'ž' -> 'Z';
            case 'ğ' -> 'g';
            default -> c;
        };
    }

    private static StringBuilder kept(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // small letters, nearly all there is, need no further question: every start works out thousands of keys
            if (c >= 'a' && c <= 'z' || !isDropped(c)) {
                kept.append(c);
            }
        }
        return kept;
    }

    private static boolean isDropped(char c) {
        return switch (c) {
            // U+2010 is what the hyphen that forbids a line break decomposes to.
            case '’', '\'', '‘', '-', '.', '\u2010' -> true;
            default -> Character.isWhitespace(c) || c >= 0x80 && Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** One letter for what sounds alike in both languages; each run of one letter becomes that letter, digits count. */
    private static void unify(StringBuilder key) {
        int length = 0;
        for (int i = 0; i < key.length(); i++) {
            char next = i + 1 < key.length() ? key.charAt(i + 1) : 0;
            char c = unified(key.charAt(i), next);
            if (c != 0 && (length == 0 || c != key.charAt(length - 1) || !Character.isLetter(c))) {
                key.setCharAt(length++, c);
            }
        }
        key.setLength(length);
    }

    private static char unified(char c, char next) {
        return switch (c) {
            case 'y' -> 'i';
            case 'q' -> 'k';
            case 'x' -> 'X';
            case 'c' ->
                next == 'k' || next == 'q' ? 0 : next == 0 || next == 'a' || next == 'o' || next == 'u' ? 'k' : 'c';
            default -> c;
        };
    }

    /** Names in -off, -ow and -eff end in -ov and -ev. */
    private static void endInV(StringBuilder key) {
        if (endsWith(key, "off") || endsWith(key, "eff")) {
            key.setLength(key.length() - 1);
            key.setCharAt(key.length() - 1, 'v');
        } else if (endsWith(key, "ow")) {
            key.setCharAt(key.length() - 1, 'v');
        }
    }

    private static boolean endsWith(StringBuilder key, String end) {
        return key.length() >= end.length() && key.indexOf(end, key.length() - end.length()) >= 0;
    }
}
