package org.bestand.exchange.ucdp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bestand.exchange.view.Sides;
import org.bestand.model.Kind;

/** What a row of UCDP cannot say of an event. */
final class Losses {
    private static final Map<String, Predicate<Event>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "rows with a figure that is open above, so that there can be more dead than high",
                event -> event.toll().total().open());
        ALL.put("rows that rest on a figure which tells a most and no least", Losses::tellsAMostAlone);
        ALL.put(
                "rows beside which further dead are told in words without a figure",
                event -> !event.toll().silent().isEmpty());
        ALL.put(
                "rows whose days are one of several, which date_start to date_end spans",
                event -> event.ledger().incident().times().size() > 1);
        ALL.put(
                "rows whose place is disputed, which stands as the incident is filed",
                event -> Sides.isPlaceDisputed(event.ledger()));
        ALL.put(
                "rows of incidents with further places, of which only the finest that is named first stands",
                event -> event.ledger().incident().places().size() > 1);
        ALL.put(
                "rows whose place lies in several countries, of which the first in the alphabet stands",
                event -> event.site().place().country().contains("/"));
        ALL.put(
                "rows of incidents in which others fought besides the two sides",
                event -> !Sides.of(event.ledger()).further().isEmpty());
        ALL.put(
                "rows of incidents that also tell of wounded, captured, missing or displaced",
                event -> event.ledger().cells().stream()
                        .anyMatch(cell -> cell.slot().kind() != Kind.KILLED));
    }

    private Losses() {}

    /** What is lost of it, in sentences. */
    static List<String> of(Event event) {
        return ALL.entrySet().stream()
                .filter(loss -> loss.getValue().test(event))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean tellsAMostAlone(Event event) {
        return Sides.put(event.ledger()).stream()
                .filter(claim -> event.toll().claims().contains(claim.id()))
                .anyMatch(claim -> claim.count() != null && claim.count().low() == null);
    }
}
