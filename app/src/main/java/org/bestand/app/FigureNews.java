package org.bestand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.linking.Ledger.Cell;
import org.bestand.linking.Ledger.Related;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Place;
import org.bestand.record.Known;

/** What is new in figures: a line for each that nobody gave before, or that raises, lowers, contradicts or denies one that somebody gave. */
final class FigureNews {
    private static final int MOST_PLACES = 3;
    /** What is told first where a figure stands in several relations to others. */
    private static final List<Relation> TOLD =
            List.of(Relation.CONTRADICTS, Relation.DENIES, Relation.RETRACTS, Relation.RAISES, Relation.LOWERS);

    private final Known known;
    private final Voices voices;
    private final TollRows tolls;

    FigureNews(Known known, Parts parts) {
        this.known = known;
        this.voices = new Voices(known.claims(), parts.gazetteer());
        this.tolls = new TollRows(voices, new Citations(known.reports(), known.copies()), new Style(false));
    }

    /**
     * The lines, in the order of the incidents.
     *
     * @param before ids of the claims that were known before
     */
    List<String> lines(Set<String> before) {
        List<String> lines = new ArrayList<>();
        known.incidents().stream()
                .filter(incident -> !before.containsAll(incident.claims()))
                .map(known::ledger)
                .forEach(ledger -> ledger.cells().forEach(cell -> lines(ledger, cell, before, lines)));
        return lines;
    }

    private void lines(Ledger ledger, Cell cell, Set<String> before, List<String> lines) {
        for (Said said : cell.items()) {
            if (!before.contains(said.claim().id()) && isFigure(said.claim())) {
                String news = news(said, cell, before);
                if (news != null) {
                    lines.add(news + voices.said(said.claim()) + " · " + Incidents.time(ledger) + where(ledger) + " · "
                            + Plain.text(said.claim().report()) + "  " + voices.id(said.claim()));
                }
            }
        }
    }

    /** What a figure is to those that were there before it, the ones of its own report and round among them; null where it says the same. */
    private String news(Said said, Cell cell, Set<String> before) {
        String figure = tolls.label(cell.slot()) + ": " + figure(said.claim());
        List<Related> related = cell.relations().stream()
                .filter(one -> one.second().claim().id().equals(said.claim().id())
                        || one.first().claim().id().equals(said.claim().id())
                                && before.contains(one.second().claim().id()))
                .toList();
        for (Relation relation : TOLD) {
            for (Related one : related) {
                if (one.relation() == relation) {
                    Said other = one.second().claim().id().equals(said.claim().id()) ? one.first() : one.second();
                    return relation.word() + "  " + figure + " against " + figure(other.claim());
                }
            }
        }
        return related.isEmpty() ? "new  " + figure : null;
    }

    private static boolean isFigure(Claim claim) {
        Count count = claim.count();
        return claim.negated() || count != null && !count.vague();
    }

    private static String figure(Claim claim) {
        return claim.count() == null || claim.count().vague()
                ? "no figure"
                : (claim.negated() ? "not " : "") + Phrases.count(claim.count());
    }

    private static String where(Ledger ledger) {
        List<Place> places = ledger.incident().places();
        return places.isEmpty()
                ? ""
                : ", "
                        + places.stream()
                                .limit(MOST_PLACES)
                                .map(place -> Plain.text(place.name()))
                                .collect(Collectors.joining(", "));
    }
}
