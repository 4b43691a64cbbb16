package org.bestand.intake;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of markup as they are seen: paragraphs between blank lines, one line each, no line longer than its paragraph. */
final class PlainText implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "object",
            "button",
            "select",
            "head",
            "title");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> ROWS = Set.of("li", "tr", "dt", "dd", "br", "option");

    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private Node unseen;

    private PlainText() {}

    /** The words of an element. */
    static String of(Element element) {
        PlainText seen = new PlainText();
        NodeTraversor.traverse(seen, element);
        return Texts.mended(seen.text.toString()).strip();
    }

    /** The words of a piece of HTML. */
    static String of(String html, Limits limits) throws Refusal {
        return of(parsed(html, limits).body());
    }

    /** The tree of HTML, not deeper than may be. */
    static Document parsed(String html, Limits limits) throws Refusal {
        checkTags(html.chars().filter(c -> c == '<').count(), limits);
        return Jsoup.parse(html, "", parser(limits));
    }

    static Parser parser(Limits limits) {
        return Parser.htmlParser().setMaxDepth(limits.whole(Limit.NESTING));
    }

    static void checkTags(long tags, Limits limits) throws Refusal {
        if (tags > limits.of(Limit.TAGS)) {
            throw new Refusal("has more than " + limits.of(Limit.TAGS) + " tags" + limits.named(Limit.TAGS));
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name) || element.hasAttr("hidden")) {
                unseen = node;
            } else if (ROWS.contains(name)) {
                end("\n");
            } else if (CELLS.contains(name)) {
                blank = true;
            } else if (element.isBlock()) {
                end("\n\n");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == unseen) {
            unseen = null;
        } else if (unseen == null && node instanceof Element element && element.isBlock()) {
            end(ROWS.contains(element.normalName()) ? "\n" : "\n\n");
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\u00A0' || c >= '\t' && c <= '\r') {
                blank = true;
            } else {
                if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                blank = false;
                text.append(c);
            }
        }
    }

    private void end(String lines) {
        blank = false;
        int length = text.length();
        if (length == 0) {
            return;
        }
        int there = text.charAt(length - 1) != '\n' ? 0 : length > 1 && text.charAt(length - 2) == '\n' ? 2 : 1;
        text.repeat('\n', Math.max(0, lines.length() - there));
    }
}
