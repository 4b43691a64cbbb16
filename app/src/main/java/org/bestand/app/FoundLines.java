package org.bestand.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.model.Span;
import org.bestand.record.Found;

/** A report that was found, in a few lines: what it is, the words around those that were searched for, the claims read from them. */
final class FoundLines {
    // Marks for as long as the words are wrapped: of private use, so that none is lost with what steers a terminal.
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

    private final Style style;
    private final int width;

    FoundLines(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    String of(Found found) {
        StringBuilder out = new StringBuilder();
        String described = Plain.text(Citations.described(found.report(), ""));
        String id = Plain.text(found.report().id());
        out.append(style.strong(id)).append(described.substring(id.length())).append('\n');
        for (String line : Plain.wrapped(Plain.text(words(found)), width - 4)) {
            out.append("  ").append(marked(line)).append('\n');
        }
        if (!found.claims().isEmpty()) {
            String ids = String.join(" ", found.claims());
            Plain.wrapped("claims: " + Plain.text(ids), width - 4)
                    .forEach(line -> out.append("  ").append(style.faint(line)).append('\n'));
        }
        return out.append('\n').toString();
    }

    private static String words(Found found) {
        String text = found.report().text();
        StringBuilder words = new StringBuilder();
        int at = found.snippet().start();
        words.append(between(text, 0, at).isBlank() ? "" : "… ");
        for (Span hit : found.hits()) {
            words.append(between(text, at, hit.start())).append(OPEN);
            words.append(between(text, hit.start(), hit.end())).append(CLOSE);
            at = hit.end();
        }
        words.append(between(text, at, found.snippet().end()));
        boolean toTheEnd = found.snippet().end() + 1 >= Plain.length(text);
        return words.append(toTheEnd ? "" : " …").toString();
    }

    private static String between(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private String marked(String line) {
        return MARKED.matcher(line)
                .replaceAll(hit -> Matcher.quoteReplacement("»" + style.marked(hit.group(1)) + "«"))
                .replace(OPEN, '»')
                .replace(CLOSE, '«');
    }
}
