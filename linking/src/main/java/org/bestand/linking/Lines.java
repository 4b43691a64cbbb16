package org.bestand.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bestand.model.Claim;
import org.bestand.model.Span;

/**
 * Which claims of a report, and where they stand in it.
 *
 * @param ids their ids
 * @param points for each four code points: from where to where its words stand, and its trigger
 */
record Lines(List<String> ids, int[] points) {
    private static final int EACH = 4;

    /** The order of the text, as {@link Linker#BY_TEXT}. */
    static final Comparator<Line> BY_TEXT = Comparator.comparing(Line::report)
            .thenComparing(Line::span)
            .thenComparing(Line::trigger)
            .thenComparing(Line::id);

    /** One of them. */
    record Line(String report, Span span, Span trigger, String id) {}

    static Lines of(List<Claim> claims, Pool pool) {
        int[] points = new int[EACH * claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).evidence().span();
            Span trigger = claims.get(i).evidence().triggerSpan();
            points[EACH * i] = span.start();
            points[EACH * i + 1] = span.end();
            points[EACH * i + 2] = trigger.start();
            points[EACH * i + 3] = trigger.end();
        }
        return new Lines(pool.ids(claims.stream().map(Claim::id).toList()), points);
    }

    Stream<Line> of(String report) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Line(
                        report,
                        new Span(points[EACH * i], points[EACH * i + 1]),
                        new Span(points[EACH * i + 2], points[EACH * i + 3]),
                        ids.get(i)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lines lines && lines.ids.equals(ids) && Arrays.equals(lines.points, points);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }
}
