package org.bestand.world;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.bestand.model.Actors.Bearer;

/**
 * One way in which a bearer's name is written. The key finds it, the capitals decide: an abbreviation, written in capitals
 * only, is found letter by letter and in capitals (<i>IS</i> is neither <i>is</i> nor <i>IISS</i>); any other name needs a
 * capital in each word that has one here (<i>De Morgen</i> is not <i>De morgen</i>), and may have more, as in headings.
 *
 * @param form as the table writes it
 * @param bearer who bears it
 */
record Spelling(String form, Bearer bearer) {

    /** How near a text is to a name, the nearest first. */
    enum Likeness {
        /** the same letters */
        LETTERS,
        /** the same letters but for their marks */
        MARKS,
        /** the same sound only */
        SOUND
    }

    /** Shorter keys sound like too many words of the language: <i>Route</i> like Rutte, <i>Bidden</i> like Biden. */
    private static final int SHORTEST_SOUND = 6;

    private static final String NUMERALS = "IVX";

    /** How near a text is that has the form's key; null where it cannot mean this name. */
    Likeness likeness(String text, String key) {
        boolean abbreviation = hasCapital(form) && !hasSmall(form);
        if (abbreviation ? hasSmall(text) : !hasItsCapitals(text)) {
            return null;
        }
        String wanted = letters(form);
        String found = letters(text);
        if (wanted.equals(found)) {
            return Likeness.LETTERS;
        }
        if (withoutMarks(wanted).equals(withoutMarks(found))) {
            return Likeness.MARKS;
        }
        return !abbreviation && isForeign() && !isNumbered() && key.length() >= SHORTEST_SOUND ? Likeness.SOUND : null;
    }

    /** Whether the name ends in a numeral, as kings and popes have one: it says who of them it is and has no sound to go by. */
    private boolean isNumbered() {
        String last = form.substring(form.lastIndexOf(' ') + 1);
        return last.length() < form.length() && !last.isEmpty() && last.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    /** Whether the name may come from another script, and so be spelled in ways that no table lists. */
    private boolean isForeign() {
        return switch (bearer.type()) {
            case COUNTRY, SEAT, GROUP, PERSON -> true;
            case ADJECTIVE, INHABITANT, ORGANISATION, MEDIUM -> false;
        };
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String withoutMarks(String letters) {
        var plain = new StringBuilder(letters.length());
        Normalizer.normalize(letters, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private boolean hasItsCapitals(String text) {
        List<String> wanted = Capitals.words(form);
        List<String> found = Capitals.words(text);
        if (wanted.size() != found.size()) {
            return !hasCapital(wanted.getFirst()) || hasCapital(found.getFirst());
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (hasCapital(wanted.get(i)) && !hasCapital(found.get(i)) && !isArticle(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is the Arabic article, or a particle of a surname: texts disagree on its capital. */
    private static boolean isArticle(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "al", "el", "de", "der", "van", "von", "bin", "ben", "ibn" -> true;
            default -> false;
        };
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean hasSmall(String word) {
        return word.codePoints().anyMatch(Character::isLowerCase);
    }
}
