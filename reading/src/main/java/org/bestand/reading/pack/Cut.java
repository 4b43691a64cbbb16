package org.bestand.reading.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Cuts text of tables. Every start of the program reads all of them, before {@link String#split} is compiled. */
public final class Cut {
    private Cut() {}

    /** The parts of a text between marks, empty ones too; the text itself where it has no mark. */
    public static List<String> at(char mark, String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, from)) {
            parts.add(text.substring(from, end));
            from = end + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The words of a text that any of these marks part, blanks among them or not; none is empty. */
    public static List<String> words(String text, String marks) {
        StringTokenizer words = new StringTokenizer(text, marks);
        List<String> parts = new ArrayList<>(words.countTokens());
        while (words.hasMoreTokens()) {
            parts.add(words.nextToken());
        }
        return parts;
    }
}
