package org.bestand.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.pack.Table;

/**
 * What a language knows of sentences and tokens.
 *
 * @param abbreviations by the characters before their last full stop
 * @param words lower-case words by what they tell about sentences
 * @param marks quotation marks and apostrophes, each of one or two characters
 * @param furniture beginnings of sentences that are not news
 */
public record TextRules(
        Map<String, Abbreviation> abbreviations,
        Map<Role, Set<String>> words,
        Map<String, Mark> marks,
        List<Furniture> furniture) {

    /** Whether a sentence can end at an abbreviation's full stop. */
    public enum Abbreviation {
        /** never: something must follow */
        BINDS,
        /** where the next word begins with a capital */
        MAY_END,
        /** it is an abbreviation before a number only, else a word with a full stop after it */
        BEFORE_NUMBER
    }

    /** What a word tells about sentences. */
    public enum Role {
        /** seldom the second part of a name: a capital shows that a sentence begins */
        OPENER,
        /** stands within names of persons, between initials and surname */
        NAME_PARTICLE,
        /** stands after an apostrophe as a word of its own */
        CLITIC,
        /** a single capital that is a name and no initial */
        LETTER_NAME,
        /** signs reports */
        AGENCY,
        /** names a month, a day, a unit of clock time, or else belongs to a date */
        CALENDAR
    }

    /**
     * A quotation mark or apostrophe.
     *
     * @param family marks of one family open and close each other
     * @param opens whether it can open
     * @param closes whether it can close
     * @param apostrophe whether it can be an apostrophe
     */
    public record Mark(String family, boolean opens, boolean closes, boolean apostrophe) {}

    /**
     * How a sentence that is not news begins.
     *
     * @param words its first words in lower case, single blanks between tokens
     * @param most most tokens that such a sentence has
     * @param bare whether it is such a sentence only as a line of its own without a full stop
     * @param rest whether the rest of its paragraph is no news either
     */
    public record Furniture(String words, int most, boolean bare, boolean rest) {}

    public TextRules {
        abbreviations = Map.copyOf(abbreviations);
        words = Map.copyOf(words);
        marks = Map.copyOf(marks);
        furniture = List.copyOf(furniture);
    }

    /**
     * Reads the rules from a pack's tables.
     *
     * @param abbreviations columns {@code abbreviation} (with its full stop) and {@code stop} (a name of {@link Abbreviation} in lower case)
     * @param words columns {@code word} and {@code role} (a name of {@link Role} in lower case)
     * @param marks columns {@code mark} (U+ and four hexadecimal digits, twice where it is doubled), {@code family}, {@code uses} (o, c, a: opens, closes, apostrophe)
     * @param furniture columns {@code words}, {@code most}, {@code layout} (words {@code bare} and {@code rest} between {@code |})
     * @throws org.bestand.reading.pack.PackException where a row is wrong or stands twice
     */
    public static TextRules of(Table abbreviations, Table words, Table marks, Table furniture) {
        return new TextRules(
                TextTables.abbreviations(abbreviations),
                TextTables.words(words),
                TextTables.marks(marks),
                TextTables.furniture(furniture));
    }

    boolean is(Role role, String lowerCaseWord) {
        return words.getOrDefault(role, Set.of()).contains(lowerCaseWord);
    }

    boolean isApostrophe(int codePoint) {
        Mark mark = marks.get(Character.toString(codePoint));
        return mark != null && mark.apostrophe();
    }

    /** What is known of a word before a full stop, or null. What may end a sentence is a name where it is written with a capital. */
    Abbreviation abbreviation(String word) {
        Abbreviation exact = abbreviations.get(word);
        if (exact != null || word.length() == 1) {
            return exact;
        }
        Abbreviation lower = abbreviations.get(word.toLowerCase(Locale.ROOT));
        return lower == Abbreviation.MAY_END ? null : lower;
    }
}
