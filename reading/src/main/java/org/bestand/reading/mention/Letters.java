package org.bestand.reading.mention;

/** How a word is written. */
final class Letters {
    private Letters() {}

    /** Whether its first letter is a capital; a word that begins with a small prefix and a hyphen is not. */
    static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it begins with a digit of the Western row: what does not needs no pattern of figures tried on it. */
    static boolean digitFirst(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** Whether it has a capital and no small letter. */
    static boolean allCapitals(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether it can be a part of a proper name: a capital at its start or after a hyphen or apostrophe. */
    static boolean nameLike(String word) {
        if (capital(word)) {
            return true;
        }
        for (int i = 1; i < word.length(); i++) {
            char before = word.charAt(i - 1);
            if ((before == '-' || before == '\'' || before == '\u2019') && Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a letter or digit. */
    static boolean word(String form) {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether two names begin with the same letter, case and marks left aside. */
    static boolean sameInitial(String one, String other) {
        String a = code(one);
        String b = code(other);
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    /** Whether it is a quotation mark. */
    static boolean quote(String form) {
        return form.length() == 1 && "'\"\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb".contains(form);
    }

    /** Letters and digits in capitals, joined by hyphens: a code for a name without one of its own. */
    static String code(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.replaceAll("^-+|-+$", "");
    }
}
