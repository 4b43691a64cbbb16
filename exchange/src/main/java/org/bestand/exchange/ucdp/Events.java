package org.bestand.exchange.ucdp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bestand.exchange.view.Combatant;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Countries;
import org.bestand.exchange.view.Scale;
import org.bestand.exchange.view.Sides;
import org.bestand.exchange.view.Toll;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Scope;

/** Which incidents are events of UCDP: force by an organised side, with a death, on days of one year, at a place that has a point. */
final class Events {
    /** What goes on for so many days is a campaign, of which shorter incidents may be parts. */
    private static final long CAMPAIGN = 21;

    private static final String OUT = "incidents left out, ";

    private final View view;
    private final Conformance.Gathered gathered;
    private final Rule rule;
    private final Predicate<Incident> holdsOthers;

    /**
     * @param holdsOthers whether within the days of an incident others of the same parties are told
     */
    Events(View view, Conformance.Gathered gathered, Predicate<Incident> holdsOthers) {
        this.view = view;
        this.gathered = gathered;
        this.holdsOthers = holdsOthers;
        this.rule = view.ruleOr(Rule.UCDP);
    }

    /** The event of an incident; null where it is none, which is told. */
    Event of(Ledger ledger) {
        String reason = reason(ledger);
        if (reason != null) {
            gathered.lose(OUT + reason, ledger.incident().id());
            return null;
        }
        Sides sides = Sides.of(ledger);
        Event event = sided(ledger, sides, site(ledger).orElseThrow(), Toll.of(ledger, Kind.KILLED, rule));
        lose(event);
        return event;
    }

    /** A place with a point in a country. */
    record Site(Place place, double lat, double lon) {}

    private String reason(Ledger ledger) {
        Incident incident = ledger.incident();
        if (incident.sort() == Incident.Sort.TRUCE) {
            return "a truce is no event";
        }
        Toll toll = Toll.of(ledger, Kind.KILLED, rule);
        if (toll.total() == null) {
            return toll.silent().isEmpty()
                    ? "nobody is told to have died"
                    : "the dead are told in words alone, or the rule puts no number forward";
        }
        if (toll.total().high() == 0) {
            return "nobody is told to have died";
        }
        String when = whenNot(incident);
        return when != null ? when : whoOrWhereNot(ledger);
    }

    private String whenNot(Incident incident) {
        LocalDate first = incident.earliest();
        if (first == null) {
            return "no day is known";
        }
        LocalDate last = incident.latest();
        if (first.getYear() != last.getYear()) {
            return "its days lie in two years";
        }
        if (Scale.datePrec(first, last) == 0) {
            return "it went on for more than a year";
        }
        if (incident.scope() == Scope.BACKGROUND && Scale.datePrec(first, last) > 4) {
            return "a total over more than a month that reports recall";
        }
        return isTotal(incident) ? "a total over days of which other incidents of the same parties are told" : null;
    }

    /** A balance of weeks beside its days: whoever adds rows up would count its dead twice. */
    private boolean isTotal(Incident incident) {
        return incident.times().size() == 1
                && ChronoUnit.DAYS.between(incident.earliest(), incident.latest()) >= CAMPAIGN
                && holdsOthers.test(incident);
    }

    private String whoOrWhereNot(Ledger ledger) {
        Sides sides = Sides.of(ledger);
        if (sides.first() == null) {
            return "nobody who fights is named";
        }
        if (sides.second() == null && !sides.onCivilians()) {
            return "only one of those who fight is named";
        }
        return site(ledger).isEmpty() ? "no place is told that has a point, not even a country" : null;
    }

    /** The finest place that has a country and a point; where the place is disputed, the one that the incident is filed under. */
    private Optional<Site> site(Ledger ledger) {
        List<Place> places = new ArrayList<>(ledger.incident().places());
        if (!Sides.isPlaceDisputed(ledger)) {
            places.sort(Comparator.comparingInt(place -> Scale.wherePrec(place.precision())));
        }
        return places.stream()
                .filter(place -> !place.country().isEmpty())
                .flatMap(place -> point(place).stream())
                .findFirst();
    }

    /** Where no more than the country is known its place without a point has the country's. */
    private Optional<Site> point(Place place) {
        if (place.lat() != null) {
            return Optional.of(new Site(place, place.lat(), place.lon()));
        }
        String country = place.country().split("/")[0];
        return Scale.wherePrec(place.precision()) < 6
                ? Optional.empty()
                : view.places()
                        .countryName(country)
                        .flatMap(name -> view.places().entry(name, country))
                        .filter(entry -> entry.lat() != null)
                        .map(entry -> new Site(place, entry.lat(), entry.lon()));
    }

    private static Event sided(Ledger ledger, Sides sides, Site site, Toll toll) {
        Combatant a = sides.first();
        Combatant b = sides.second();
        boolean isTurned = b != null && isState(b) && !isState(a);
        int type = sides.onCivilians() ? 3 : isState(a) || isState(b) ? 1 : 2;
        LocalDate start = ledger.incident().earliest();
        LocalDate end = ledger.incident().latest();
        return new Event(ledger, type, isTurned ? b : a, isTurned ? a : b, site, start, end, toll);
    }

    static boolean isState(Combatant side) {
        return !side.isGroup() && Countries.isState(side.party());
    }

    private void lose(Event event) {
        Incident incident = event.ledger().incident();
        gathered.rule("the dead by " + event.toll().rule()
                + ", added up over the sides; a whole is never put below its parts, and they are not added to it");
        if (incident.times().size() == 1 && holdsOthers.test(incident)) {
            gathered.lose(
                    "rows over days of which other incidents of the same parties are told, some of whose dead may be theirs",
                    incident.id());
        }
        Losses.of(event).forEach(what -> gathered.lose(what, incident.id()));
    }
}
