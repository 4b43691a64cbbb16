package org.bestand.exchange.acled;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Sides;
import org.bestand.exchange.view.Toll;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** Which incidents are events of ACLED: of a type, within a month, at a place finer than a country. */
final class Events {
    private static final String OUT = "incidents left out, ";

    private final View view;
    private final Conformance.Gathered gathered;

    Events(View view, Conformance.Gathered gathered) {
        this.view = view;
        this.gathered = gathered;
    }

    /** The event of an incident; empty where it is none, which is told. */
    Optional<Event> of(Ledger ledger) {
        Optional<SubEvent> type = Types.of(ledger);
        if (type.isEmpty()) {
            return out(ledger, "nothing that is told of it is a type of event");
        }
        Days days = Days.of(ledger);
        if (days.days().isEmpty()) {
            return out(ledger, ledger.incident().earliest() == null ? "no day is known" : "its days go beyond a month");
        }
        List<Place> places = places(ledger);
        if (places.isEmpty()) {
            return out(ledger, "no place finer than a country is told that has a point");
        }
        if (Sides.of(ledger).first() == null) {
            return out(ledger, "nobody who acts is named");
        }
        Event event =
                new Event(ledger, type.get(), days, places, Toll.of(ledger, Kind.KILLED, view.ruleOr(Rule.ACLED)));
        lose(event);
        return Optional.of(event);
    }

    private Optional<Event> out(Ledger ledger, String reason) {
        gathered.lose(OUT + reason, ledger.incident().id());
        return Optional.empty();
    }

    /** {@code geo_precision}: 1 a town to 3 a larger region; 0 for what is not recorded. */
    static int precision(Place place) {
        return switch (place.precision()) {
            case SPOT, TOWN -> 1;
            case AREA, DISTRICT -> 2;
            case PROVINCE, REGION, BORDER -> 3;
            case COUNTRY, NONE -> 0;
        };
    }

    /** Those known best among the places that something put forward is told of; where the place is disputed, the first alone. */
    private static List<Place> places(Ledger ledger) {
        Set<String> told = Sides.put(ledger).stream()
                .flatMap(claim -> claim.places().stream())
                .map(Place::name)
                .collect(Collectors.toSet());
        List<Place> known = ledger.incident().places().stream()
                .filter(place -> place.lat() != null && !place.country().isEmpty())
                .filter(place -> precision(place) > 0 && told.contains(place.name()))
                .toList();
        if (Sides.isPlaceDisputed(ledger)) {
            return known.stream().limit(1).toList();
        }
        int best = known.stream().mapToInt(Events::precision).min().orElse(0);
        return known.stream()
                .filter(place -> precision(place) == best)
                .sorted(Comparator.comparing((Place place) -> place.precision() == Precision.SPOT ? 0 : 1))
                .toList();
    }

    private void lose(Event event) {
        String id = event.ledger().incident().id();
        gathered.rule("fatalities by " + event.toll().rule()
                + ", added up over the sides and divided evenly over days and places, the remainder to the first");
        if (event.toll().total() != null && event.toll().total().open()) {
            gathered.lose("rows of incidents with a figure that is open above: there can be more dead", id);
        }
        if (Sides.isPlaceDisputed(event.ledger())) {
            gathered.lose("rows of incidents whose place is disputed, told in the notes", id);
        }
        if (event.places().stream().anyMatch(place -> place.country().contains("/"))) {
            gathered.lose(
                    "rows of incidents whose place lies in several countries, of which the first in the alphabet stands",
                    id);
        }
        if (event.days().precision() > 1) {
            gathered.lose("rows whose day stands for a week or a month", id);
        }
        if (!Sides.of(event.ledger()).further().isEmpty()) {
            gathered.lose("rows of incidents with further parties, of whom it is not told whose allies they are", id);
        }
    }
}
