package org.bestand.app;

import java.util.ArrayList;
import java.util.List;

/** Foreign words on a terminal: a report may hold characters that would steer it. */
final class Plain {
    private Plain() {}

    /** The text with control characters and direction marks as blanks, runs of white space as one. */
    static String text(String foreign) {
        StringBuilder plain = new StringBuilder(foreign.length());
        foreign.codePoints()
                .map(c -> isHarmless(c) ? c : ' ')
                .filter(c -> c != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ')
                .forEachOrdered(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isHarmless(int c) {
        return !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        && !Character.isWhitespace(c)
                || c == ' ';
    }

    /** At most so many code points, cut with an ellipsis. */
    static String cut(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Lines of at most so many code points, broken at blanks where there are any. */
    static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (length(rest) > most) {
            int end = rest.offsetByCodePoints(0, most);
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
