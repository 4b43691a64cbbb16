package org.bestand.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.bestand.desk.web.Paths;
import org.bestand.model.Claim;
import org.bestand.model.Evidence;
import org.bestand.model.Span;

/** Cuts a report's text where the words of its claims begin and end. */
final class Marks {
    /** In the order of the text; of claims of the same words the one that is named first. */
    static final Comparator<Claim> BY_WORDS = Comparator.<Claim, Span>comparing(
                    claim -> claim.evidence().span())
            .thenComparing(claim -> claim.evidence().triggerSpan())
            .thenComparing(Claim::id);

    private final String text;
    private final int[] chars;
    private final List<Claim> claims;

    private Marks(String text, List<Claim> claims) {
        this.text = text;
        this.chars = chars(text);
        this.claims = claims.stream().filter(this::isThere).sorted(BY_WORDS).toList();
    }

    /** The text in stretches; together they are the text, sign for sign. A claim whose words do not stand there marks nothing. */
    static List<Stretch> of(String text, List<Claim> claims) {
        return new Marks(text, claims).stretches();
    }

    /** At which char each code point begins, and where the text ends. */
    private static int[] chars(String text) {
        int[] chars = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 0, at = 0; point < chars.length; point++) {
            chars[point] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return chars;
    }

    private boolean isThere(Claim claim) {
        Span span = claim.evidence().span();
        return span.length() > 0
                && span.end() < chars.length
                && text.startsWith(claim.evidence().quote(), chars[span.start()]);
    }

    private List<Stretch> stretches() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, chars.length - 1));
        claims.forEach(claim -> {
            cuts.add(claim.evidence().span().start());
            cuts.add(claim.evidence().span().end());
        });
        List<Stretch> stretches = new ArrayList<>();
        List<Claim> open = new ArrayList<>();
        int next = 0;
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(to)) {
            int start = from;
            open.removeIf(claim -> claim.evidence().span().end() <= start);
            int begun = open.size();
            while (next < claims.size() && claims.get(next).evidence().span().start() == start) {
                open.add(claims.get(next));
                next++;
            }
            stretches.add(new Stretch(
                    ids(open), ids(open.subList(begun, open.size())), pieces(new Span(start, to), keys(open))));
        }
        return stretches;
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> Paths.of(claim.id())).toList();
    }

    /** The words of claims that name what happened, and their figures. */
    private List<Span> keys(List<Claim> open) {
        List<Span> keys = new ArrayList<>();
        for (Claim claim : open) {
            Evidence evidence = claim.evidence();
            keys.add(evidence.triggerSpan());
            int at = claim.count() == null || claim.count().text().isEmpty()
                    ? -1
                    : evidence.quote().indexOf(claim.count().text());
            if (at >= 0) {
                int start = evidence.span().start() + evidence.quote().codePointCount(0, at);
                String words = claim.count().text();
                keys.add(new Span(start, start + words.codePointCount(0, words.length())));
            }
        }
        return keys;
    }

    private List<Stretch.Piece> pieces(Span stretch, List<Span> keys) {
        List<Stretch.Piece> pieces = new ArrayList<>();
        int from = stretch.start();
        boolean isKey = isIn(from, keys);
        for (int point = from + 1; point <= stretch.end(); point++) {
            boolean isNext = point < stretch.end() && isIn(point, keys);
            if (point == stretch.end() || isNext != isKey) {
                pieces.add(new Stretch.Piece(text.substring(chars[from], chars[point]), isKey));
                from = point;
                isKey = isNext;
            }
        }
        return pieces;
    }

    private static boolean isIn(int point, List<Span> keys) {
        return keys.stream().anyMatch(key -> key.start() <= point && point < key.end());
    }
}
