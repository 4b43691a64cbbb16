package org.bestand.desk.labels;

import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.Span;

/**
 * The words of a claim in their paragraph.
 *
 * @param before what stands before them
 * @param words the words
 * @param behind what stands behind them
 */
public record Passage(String before, String words, String behind) {
    /** The longest stretch that is shown on either side. */
    private static final int MOST = 1_200;

    /** The passage of a claim in its report, up to the lines that are left empty around it. */
    public static Passage of(Claim claim, Report report) {
        Span span = claim.evidence().span();
        int[] text = report.text().codePoints().toArray();
        if (span.end() > text.length) { // a decision keeps a claim whose report has changed since
            return new Passage("", claim.evidence().quote(), "");
        }
        int from = span.start();
        while (from > Math.max(0, span.start() - MOST) && !isGap(text, from - 1)) {
            from--;
        }
        int to = span.end();
        while (to < Math.min(text.length, span.end() + MOST) && !isGap(text, to)) {
            to++;
        }
        return new Passage(
                new String(text, from, span.start() - from),
                new String(text, span.start(), span.end() - span.start()),
                new String(text, span.end(), to - span.end()));
    }

    /** Whether a line that ends here is followed by an empty one. */
    private static boolean isGap(int[] text, int at) {
        return text[at] == '\n' && (at > 0 && text[at - 1] == '\n' || at + 1 < text.length && text[at + 1] == '\n');
    }
}
