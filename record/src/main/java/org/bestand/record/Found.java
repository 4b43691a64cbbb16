package org.bestand.record;

import java.util.List;
import org.bestand.model.Report;
import org.bestand.model.Span;

/**
 * A report in which all the words stand that were searched for.
 *
 * @param report the report
 * @param snippet the stretch of its text that holds most of the words; the beginning of the text where only the title holds them
 * @param hits where the words stand within the snippet
 * @param claims ids of its claims whose quotes hold all the words, in the order of the text
 */
public record Found(Report report, Span snippet, List<Span> hits, List<String> claims) {
    public Found {
        hits = List.copyOf(hits);
        claims = List.copyOf(claims);
    }
}
