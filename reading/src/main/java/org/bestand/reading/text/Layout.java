package org.bestand.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs: by blank lines, and by single line ends unless these only wrap long lines. */
final class Layout {
    /** In UTF-16 units; texts are wrapped at less than this. */
    private static final int WIDEST_WRAP = 120;

    private static final int NARROWEST_WRAP = 40;

    /**
     * A paragraph.
     *
     * @param start first UTF-16 index, of a character that is not blank
     * @param end UTF-16 index after its last line
     * @param alone whether blank lines, or the text's ends, stand around it
     */
    record Block(int start, int end, boolean alone) {}

    private record Line(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final String text;
    private final List<List<Line>> groups = new ArrayList<>();
    private boolean wrapped;
    private int width;

    private Layout(String text) {
        this.text = text;
    }

    /** The paragraphs from an index on; none is blank. */
    static List<Block> blocks(String text, int from) {
        Layout layout = new Layout(text);
        layout.readLines(from);
        layout.measure();
        List<Block> blocks = new ArrayList<>();
        for (List<Line> group : layout.groups) {
            layout.addBlocks(group, blocks);
        }
        return blocks;
    }

    private void readLines(int from) {
        List<Line> group = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(at);
            int first = Chars.skipBlanks(text, at, end);
            if (first < end) {
                group.add(new Line(first, end));
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            at = afterLine(end);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private int afterLine(int end) {
        boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return both ? end + 2 : end + 1;
    }

    /** A text is wrapped where most of its line ends come when the next word would have made the line too wide. */
    private void measure() {
        for (List<Line> group : groups) {
            for (Line line : group) {
                width = Math.max(width, line.length());
            }
        }
        int ends = 0;
        int full = 0;
        for (List<Line> group : groups) {
            for (int i = 1; i < group.size(); i++) {
                ends++;
                full += isFull(group.get(i - 1), group.get(i)) ? 1 : 0;
            }
        }
        wrapped = NARROWEST_WRAP <= width && width <= WIDEST_WRAP && ends >= 2 && 10 * full >= 7 * ends;
    }

    private boolean isFull(Line line, Line next) {
        int word = next.start();
        while (word < next.end() && !Chars.isBlank(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.start() > width;
    }

    private void addBlocks(List<Line> group, List<Block> blocks) {
        int first = 0;
        for (int i = 1; i <= group.size(); i++) {
            if (i == group.size() || !goesOn(group.get(i - 1), group.get(i))) {
                boolean alone = first == 0 && i == group.size();
                blocks.add(new Block(group.get(first).start(), group.get(i - 1).end(), alone));
                first = i;
            }
        }
    }

    private boolean goesOn(Line line, Line next) {
        if (wrapped) {
            return isFull(line, next);
        }
        int last = line.end();
        while (last > line.start() && Chars.isBlank(Chars.before(text, last))) {
            last -= Character.charCount(Chars.before(text, last));
        }
        boolean open = ".!?\u2026:;".indexOf(text.charAt(last - 1)) < 0;
        return open && Character.isLowerCase(Character.codePointAt(text, next.start()));
    }
}
