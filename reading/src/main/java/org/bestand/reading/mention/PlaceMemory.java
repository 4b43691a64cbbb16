package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** Places and countries that a report has named so far. Lives for one report's reading only. */
final class PlaceMemory {
    /** What a place counts for its country in the measure of people. */
    private static final int PLACED = 2;

    private final Set<String> strange;
    private final Set<String> countries = new HashSet<>();
    /** How often the report names somebody of each party. */
    private final Map<String, Integer> named = new HashMap<>();

    private final List<Place> places = new ArrayList<>();
    /** Seats of government that the report calls their beside by. */
    private final Set<String> seats = new HashSet<>();
    /** Places that may only stand for the governments that sit there, or only tell how far another lies. */
    private final List<Place> beside = new ArrayList<>();

    /**
     * @param strange names of places that must be others than those known by them
     */
    PlaceMemory(Set<String> strange) {
        this.strange = strange;
    }

    boolean isStrange(String name) {
        return strange.contains(name);
    }

    /** Keeps the parties of the whole report, so that of two places of one name the one in their country is meant. */
    void parties(Collection<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            mention.actors().stream().map(Actor::party).forEach(party -> {
                countries.add(party);
                named.merge(party, 1, Integer::sum);
            });
            if (mention.type() == ActorMention.Type.SEAT) {
                mention.actors().stream().map(Actor::text).forEach(seats::add);
            }
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

    /** Keeps a place; one that may stand for a government is meant later only where the report has no other. */
    void place(Place place, boolean prepositional) {
        (prepositional || !seats.contains(place.text()) ? places : beside).add(place);
    }

    /** Keeps a place that only tells how far another lies from it: meant later only where the report has no other. */
    void landmark(Place place) {
        beside.add(place);
    }

    /**
     * The place of this precision that was named most often, in a country that the report is about, the latest of
     * several; one whose
     * surroundings were meant counts as a town.
     */
    Optional<Place> latest(Precision precision) {
        return latest(precision, places).or(() -> latest(precision, beside));
    }

    private Optional<Place> latest(Precision precision, List<Place> places) {
        Place best = null;
        int most = 0;
        // Where only groups are named, no country is, and any place will do.
        boolean about = places.stream().anyMatch(p -> isAbout(p.country()));
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            Precision named = place.precision();
            boolean fits = named == precision || precision == Precision.TOWN && named == Precision.AREA;
            int times = fits && (isAbout(place.country()) || !about) ? times(place.name(), places) : 0;
            if (times > most) {
                best = place;
                most = times;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int times(String name, List<Place> places) {
        return (int) places.stream().filter(p -> p.name().equals(name)).count();
    }

    /** The place of this precision that was named last. */
    Optional<Place> last(Precision precision) {
        return places.reversed().stream()
                .filter(place -> place.precision() == precision)
                .findFirst();
    }

    /** The part by this compass that was named last ("Northern Ruritania" for "Northern"). */
    Optional<Place> part(String compass) {
        return places.reversed().stream()
                .filter(p -> p.precision() == Precision.REGION && p.name().startsWith(compass + " "))
                .findFirst();
    }

    /** The country in which most of the places lie and from which most of those named are, the latest of several. */
    Optional<String> latestCountry() {
        String best = null;
        int most = 0;
        for (Place place : places.reversed()) {
            String country = place.country();
            int times = PLACED
                            * (int) places.stream()
                                    .filter(p -> p.country().equals(country))
                                    .count()
                    + named.getOrDefault(country, 0);
            if (!country.isEmpty() && !country.contains("/") && times > most) {
                best = country;
                most = times;
            }
        }
        return Optional.ofNullable(best);
    }
}
