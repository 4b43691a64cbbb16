package org.bestand.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the capitals of a text allow a name. An abbreviation is borne by capitals only; any other name needs a capital in
 * each word that has one in the table and may have more, as in headings. Texts disagree on the capital of the Arabic article.
 */
final class Capitals {

    private Capitals() {}

    static boolean allow(String form, String text) {
        if (isAbbreviation(form)) {
            return !hasSmall(text);
        }
        List<String> wanted = words(form);
        List<String> found = words(text);
        if (wanted.size() != found.size()) {
            return !begins(wanted.getFirst()) || begins(found.getFirst());
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (begins(wanted.get(i)) && !begins(found.get(i)) && !isArticle(found.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The words of a text between blanks; a blank text has one that is empty. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words.isEmpty() ? List.of("") : words;
    }

    /** Whether a word begins with a capital or a digit, or is bound to the Arabic article and has one after it. */
    private static boolean begins(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length() && isArticle(word.substring(0, hyphen))) {
            return isHigh(word.codePointAt(hyphen + 1));
        }
        int first = word.startsWith("'") || word.startsWith("’") ? Math.min(3, word.length() - 1) : 0;
        return isHigh(word.codePointAt(first));
    }

    private static boolean isHigh(int c) {
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    private static boolean isArticle(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "es", "et", "ez" -> true;
            default -> false;
        };
    }

    private static boolean isAbbreviation(String form) {
        return !hasSmall(form) && has(form);
    }

    /** Whether there is a capital at all. */
    static boolean has(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
