package org.bestand.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.bestand.desk.search.SearchPage.Piece;
import org.bestand.model.Span;
import org.bestand.record.Found;

/** Cuts the stretch of a report that holds what was searched for where the words begin and end. */
final class Snippets {
    private Snippets() {}

    static List<Piece> of(Found found) {
        String text = found.report().text();
        List<Piece> pieces = new ArrayList<>();
        int from = found.snippet().start();
        for (Span hit : found.hits()) {
            if (hit.start() > from) {
                pieces.add(new Piece(new Span(from, hit.start()).of(text), false));
            }
            if (hit.start() >= from) {
                pieces.add(new Piece(hit.of(text), true));
                from = hit.end();
            }
        }
        if (found.snippet().end() > from) {
            pieces.add(new Piece(new Span(from, found.snippet().end()).of(text), false));
        }
        return pieces;
    }
}
