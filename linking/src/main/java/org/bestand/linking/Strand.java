package org.bestand.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Claim;
import org.bestand.model.Incident.Sort;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/** Claims that tell of one happening, and what they say of it together. Grows by one claim or strand at a time. */
final class Strand {
    private final Sort sort;
    private final Scope scope;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> parties = new TreeSet<>();
    private final Set<String> timeWords = new TreeSet<>();
    private final List<Place> places = new ArrayList<>();
    private List<Interval> times = List.of();

    Strand(Sort sort, Claim first) {
        this.sort = sort;
        this.scope = first.scope();
        add(first);
    }

    Sort sort() {
        return sort;
    }

    Scope scope() {
        return scope;
    }

    List<Claim> claims() {
        return claims;
    }

    Set<String> parties() {
        return parties;
    }

    List<Place> places() {
        return places;
    }

    List<Interval> times() {
        return times;
    }

    /** Words for times that could not be worked out, or that fit several days. */
    Set<String> timeWords() {
        return timeWords;
    }

    Claim last() {
        return claims.getLast();
    }

    void add(Claim claim) {
        claims.add(claim);
        parties.addAll(Parties.of(claim));
        addPlaces(claim.places());
        times = Times.narrowed(times, Times.of(claim.time()));
        if (claim.time() != null && isOpen(claim.time()) && !claim.time().text().isBlank()) {
            timeWords.add(claim.time().text());
        }
    }

    void addAll(Strand other) {
        claims.addAll(other.claims);
        parties.addAll(other.parties);
        addPlaces(other.places);
        times = Times.narrowed(times, other.times);
        timeWords.addAll(other.timeWords);
    }

    private static boolean isOpen(When time) {
        return !time.isResolved() || !time.candidates().isEmpty();
    }

    private void addPlaces(List<Place> more) {
        for (Place place : more) {
            boolean known = places.stream()
                    .anyMatch(p -> p.name().equalsIgnoreCase(place.name())
                            && p.country().equals(place.country()));
            if (!known) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparing(Place::precision)); // stable: the text's order among equals
    }
}
