package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** Places and countries that a report has named so far. Lives for one report's reading only. */
final class PlaceMemory {
    private final Set<String> countries = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    /** Keeps the parties of the whole report, so that of two places of one name the one in their country is meant. */
    void parties(Collection<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            mention.actors().stream().map(Actor::party).forEach(countries::add);
        }
    }

    boolean isAbout(String country) {
        for (String part : country.split("/")) {
            if (countries.contains(part)) {
                return true;
            }
        }
        return false;
    }

    void place(Place place) {
        places.add(place);
    }

    /**
     * The place of this precision that was named most often, in a country that the report is about, the latest of several; one whose
     * surroundings were meant counts as a town.
     */
    Optional<Place> latest(Precision precision) {
        Place best = null;
        int most = 0;
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            Precision named = place.precision();
            boolean fits = named == precision || precision == Precision.TOWN && named == Precision.AREA;
            int times = fits && isAbout(place.country()) ? times(place.name()) : 0;
            if (times > most) {
                best = place;
                most = times;
            }
        }
        return Optional.ofNullable(best);
    }

    private int times(String name) {
        return (int) places.stream().filter(p -> p.name().equals(name)).count();
    }

    /** The country of the latest place that lies in one. */
    Optional<String> latestCountry() {
        for (int i = places.size() - 1; i >= 0; i--) {
            String country = places.get(i).country();
            if (!country.isEmpty() && !country.contains("/")) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }
}
