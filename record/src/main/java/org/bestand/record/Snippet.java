package org.bestand.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Span;

/**
 * The stretch of a text that holds most of the words that were searched for, the first of several.
 *
 * @param span the stretch
 * @param hits the words in it
 */
record Snippet(Span span, List<Span> hits) {
    private static final int LENGTH = 160;
    private static final int BEFORE = 40;

    static Snippet of(String text, Query query) {
        List<Words.Word> words = Words.of(text);
        List<Words.Word> hits = words.stream()
                .filter(word -> query.terms().stream().anyMatch(term -> term.fits(word.folded())))
                .toList();
        int start = hits.isEmpty() ? 0 : Math.max(0, best(hits, query).span().start() - BEFORE);
        Span span = whole(words, start);
        return new Snippet(
                span, hits.stream().map(Words.Word::span).filter(span::contains).toList());
    }

    /** The hit from which on most of the words stand near. */
    private static Words.Word best(List<Words.Word> hits, Query query) {
        Words.Word best = hits.getFirst();
        int most = 0;
        for (int i = 0; i < hits.size() && most < query.terms().size(); i++) {
            int near = near(hits.subList(i, hits.size()), query);
            if (near > most) {
                most = near;
                best = hits.get(i);
            }
        }
        return best;
    }

    private static int near(List<Words.Word> hits, Query query) {
        int end = hits.getFirst().span().start() + LENGTH - BEFORE;
        Set<Query.Term> terms = new HashSet<>();
        for (Words.Word hit : hits) {
            if (hit.span().end() > end) {
                break;
            }
            query.terms().stream().filter(term -> term.fits(hit.folded())).forEach(terms::add);
        }
        return terms.size();
    }

    /** The whole words from about here on, at least one. */
    private static Span whole(List<Words.Word> words, int start) {
        List<Words.Word> in = new ArrayList<>();
        for (Words.Word word : words) {
            boolean fits = word.span().end() <= start + LENGTH;
            if (word.span().start() >= start && (fits || in.isEmpty())) {
                in.add(word);
            }
        }
        return in.isEmpty()
                ? new Span(0, 0)
                : new Span(in.getFirst().span().start(), in.getLast().span().end());
    }
}
