package org.bestand.record;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Report;
import org.bestand.model.Span;

/**
 * The words of a text as they are searched for: runs of letters and digits, without case and accents. Done here and not by the databases, since
 * their notions of a word differ, and the same search must find the same in both.
 */
final class Words {
    private static final int LONGEST = 64;

    /** Less than half of what PostgreSQL takes for one text; a long newspaper article has a hundredth of it. */
    private static final int MOST_BYTES = 500_000;

    /** Letters that no accent can be taken from. */
    private static final Map<String, String> PLAIN = Map.of(
            "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ς", "σ");

    private Words() {}

    /**
     * A word where it stands.
     *
     * @param folded without case and accents; letters and digits only
     * @param span where it stands in its text, in code points
     */
    record Word(String folded, Span span) {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        int start = 0;
        while (start < points.length) {
            int end = start;
            while (end < points.length
                    && (Character.isLetterOrDigit(points[end]) || end > start && joins(points[end]))) {
                end++;
            }
            String folded = end == start ? "" : folded(new String(points, start, end - start));
            if (!folded.isEmpty()) {
                words.add(new Word(folded, new Span(start, end)));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    /** All words of a report's title and text, as far as an index holds them. */
    static Set<String> of(Report report) {
        Set<String> words = new LinkedHashSet<>();
        int bytes = 0;
        for (String part : List.of(report.title(), report.text())) {
            for (Word word : of(part)) {
                if (bytes < MOST_BYTES && words.add(word.folded())) {
                    bytes += word.folded().getBytes(StandardCharsets.UTF_8).length;
                }
            }
        }
        return words;
    }

    /** Accents may stand behind their letter, and invisible characters within a word; all but the one that is a blank of no width. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT && c != '\u200B';
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .mapToObj(Character::toString)
                .forEach(letter -> folded.append(PLAIN.getOrDefault(letter, letter)));
        return folded.toString();
    }
}
