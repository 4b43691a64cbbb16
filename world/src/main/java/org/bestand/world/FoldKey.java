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

    /** Written so in Dutch, the longer before the shorter: each pair is applied to the whole name in this order. */
    private static final String[] DUTCH = {
        "sjtsj", "SC", "dzj", "J", "tsj", "C", "zj", "Z", "sj", "S", "sch", "sX", "ch", "X", "kh", "X", "ph", "f", "oe",
        "u", "ou", "u", "ij", "i", "j", "i"
    };

    /** Written so in English and by whoever follows it. */
    private static final String[] ENGLISH = {
        "shch", "SC", "dzh", "J", "tch", "C", "zh", "Z", "sh", "S", "kh", "X", "ch", "C", "ph", "f", "j", "J", "oo",
        "u", "ou", "u", "syu", "Su"
    };

    private FoldKey() {}

    /**
     * The key of a name.
     *
     * @param name one or more words
     * @param language ISO 639-1 language that the name is spelled in; all but {@code nl} are read the English way
     * @return the key; empty where the name has neither letter nor digit
     */
    public static String of(String name, String language) {
        String key = plain(name);
        String[] pairs = language.equals("nl") ? DUTCH : ENGLISH;
        for (int i = 0; i < pairs.length; i += 2) {
            key = key.replace(pairs[i], pairs[i + 1]);
        }
        key = key.replace('y', 'i').replace('q', 'k').replace("ck", "k").replace('x', 'X');
        return ending(single(ending(hardC(key), "off", "ov", "ow", "ov", "eff", "ev")), "ean", "ian");
    }

    /** Lower case without marks, apostrophes, hyphens, dots and blanks. */
    private static String plain(String name) {
        String lower = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        lower = lower.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            letters.append(special(lower.charAt(i)));
        }
        String marked = letters.toString();
        String decomposed = isPlain(marked) ? marked : Normalizer.normalize(marked, Normalizer.Form.NFKD);
        var kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (!isDropped(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
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

    private static boolean isDropped(char c) {
        // U+2010 is what the hyphen that forbids a line break decomposes to.
        return "’'‘-.\u2010".indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String hardC(String key) {
        if (key.indexOf('c') < 0) {
            return key;
        }
        var out = new StringBuilder(key);
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == 'c' && (i + 1 == key.length() || "aou".indexOf(key.charAt(i + 1)) >= 0)) {
                out.setCharAt(i, 'k');
            }
        }
        return out.toString();
    }

    /** Each run of one letter becomes that letter; digits are left alone, they count. */
    private static String single(String key) {
        var out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (i == 0 || c != key.charAt(i - 1) || !Character.isLetter(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Puts the first of these endings that the key has in its other form. */
    private static String ending(String key, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (key.endsWith(pairs[i])) {
                return key.substring(0, key.length() - pairs[i].length()) + pairs[i + 1];
            }
        }
        return key;
    }
}
