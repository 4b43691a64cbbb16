package org.bestand.reading.text;

import java.util.List;

/**
 * A sentence of a report.
 *
 * @param index its number in the report, from 0
 * @param paragraph number of its paragraph, from 0
 * @param start first UTF-16 index in the report's text, of its first token
 * @param end UTF-16 index after its last token
 * @param tokens its tokens in order
 * @param role what it is in the layout of the report
 * @param quotations stretches within quotation marks; one that runs over several sentences is cut at their borders
 * @param bodyFrom number of its leading tokens that are a dateline (place, agency and dash), 0 for most sentences
 */
public record Sentence(
        int index,
        int paragraph,
        int start,
        int end,
        List<Token> tokens,
        Role role,
        List<Quotation> quotations,
        int bodyFrom) {

    /** What a sentence is in the layout of a report. */
    public enum Role {
        /** running text */
        BODY,
        /** a heading above or between paragraphs */
        HEADING,
        /** what is not news: credits, links, captions */
        FURNITURE
    }

    /**
     * A stretch within quotation marks.
     *
     * @param first first token within the marks
     * @param last last token within the marks
     * @param opensBefore whether it began in an earlier sentence
     * @param goesOn whether it goes on in the next sentence
     */
    public record Quotation(int first, int last, boolean opensBefore, boolean goesOn) {
        public int length() {
            return last - first + 1;
        }

        public boolean covers(int token) {
            return first <= token && token <= last;
        }
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        quotations = List.copyOf(quotations);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has tokens");
        }
        if (bodyFrom < 0 || bodyFrom >= tokens.size()) {
            throw new IllegalArgumentException("the body begins at a token, not at " + bodyFrom);
        }
    }

    /** A sentence without dateline. */
    public Sentence(
            int index, int paragraph, int start, int end, List<Token> tokens, Role role, List<Quotation> quotations) {
        this(index, paragraph, start, end, tokens, role, quotations, 0);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Whether a token stands within quotation marks. */
    public boolean isQuoted(int token) {
        return quotations.stream().anyMatch(q -> q.covers(token));
    }
}
