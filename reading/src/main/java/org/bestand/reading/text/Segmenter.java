package org.bestand.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bestand.model.Report;

/**
 * Cuts a report into paragraphs, sentences and tokens. Takes any text, in time linear in its length; each character that is no
 * blank, but for an inline date stamp at the very start, lies in exactly one token. Thread-safe.
 */
public final class Segmenter {
    private final TextRules rules;
    private final Roles roles;

    public Segmenter(TextRules rules) {
        this.rules = rules;
        this.roles = new Roles(rules);
    }

    /** A paragraph with its tokens and the last tokens of its sentences. */
    private record Paragraph(Layout.Block block, Quoted quoted, BitSet ends) {}

    public Document segment(Report report) {
        String text = report.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean prose = false;
        for (Layout.Block block : Layout.blocks(text, Stamp.end(text))) {
            List<Token> raw = new Tokenizer(text, block.start(), block.end(), rules).tokens();
            Quoted quoted = new Quoting(text, raw, rules).quoted();
            paragraphs.add(new Paragraph(block, quoted, new SentenceEnds(quoted, rules).find()));
            prose |= Roles.endsAsText(quoted);
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            // A heading stands above something, and a text without full stops has no headings to tell apart.
            boolean above = prose && p + 1 < paragraphs.size();
            add(paragraphs.get(p), p, above, sentences);
        }
        return new Document(report, sentences);
    }

    private void add(Paragraph paragraph, int number, boolean above, List<Sentence> sentences) {
        Quoted quoted = paragraph.quoted();
        List<List<Token>> parts = new ArrayList<>();
        int first = 0;
        for (int last = paragraph.ends().nextSetBit(0);
                last >= 0;
                last = paragraph.ends().nextSetBit(last + 1)) {
            parts.add(quoted.tokens().subList(first, last + 1));
            first = last + 1;
        }
        boolean heading = above && Roles.isHeading(quoted, paragraph.block().alone());
        List<Sentence.Role> kinds = roles.of(parts, !Roles.endsAsText(quoted), heading);
        List<List<Sentence.Quotation>> quotations = quotations(quoted, paragraph.ends(), parts.size());
        for (int i = 0; i < parts.size(); i++) {
            List<Token> tokens = parts.get(i);
            boolean dated = i == 0 && kinds.get(i) == Sentence.Role.BODY;
            sentences.add(new Sentence(
                    sentences.size(),
                    number,
                    tokens.getFirst().start(),
                    tokens.getLast().end(),
                    tokens,
                    kinds.get(i),
                    quotations.get(i),
                    dated ? Dateline.length(tokens, rules) : 0));
        }
    }

    /** The quotations of each sentence: a paragraph's stretches cut at the borders of its sentences. */
    private static List<List<Sentence.Quotation>> quotations(Quoted quoted, BitSet ends, int sentences) {
        List<List<Sentence.Quotation>> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            all.add(new ArrayList<>());
        }
        int[] sentenceOf = new int[quoted.size()];
        int[] firstOf = new int[sentences + 1];
        int sentence = 0;
        for (int i = 0; i < quoted.size(); i++) {
            sentenceOf[i] = sentence;
            if (ends.get(i)) {
                firstOf[++sentence] = i + 1;
            }
        }
        for (Quoted.Stretch stretch : quoted.stretches()) {
            int first = stretch.open() + 1;
            int last = stretch.close() - 1;
            for (int s = first > last ? sentences : sentenceOf[first]; s < sentences && firstOf[s] <= last; s++) {
                int from = Math.max(first, firstOf[s]) - firstOf[s];
                int to = Math.min(last, firstOf[s + 1] - 1) - firstOf[s];
                all.get(s).add(new Sentence.Quotation(from, to, first < firstOf[s], last >= firstOf[s + 1]));
            }
        }
        return all;
    }
}
