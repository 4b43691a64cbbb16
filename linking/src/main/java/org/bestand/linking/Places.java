package org.bestand.linking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** Whether two places can be where one happening was. */
final class Places {
    private static final double NEAR_KM = 40;
    private static final double EARTH_KM = 6371;

    private final Gazetteer gazetteer;

    Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The best that a place of the one and a place of the other give. */
    Fit fit(List<Place> a, List<Place> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Fit.OPEN;
        }
        Fit best = Fit.APART;
        for (Place one : a) {
            for (Place other : b) {
                best = best.or(fit(one, other));
            }
        }
        return best;
    }

    /**
     * The same for a happening between parties: that a fight of two states was in one of them says no more than who fought.
     *
     * @param parties of the one and of the other together
     */
    Fit fit(List<Place> a, List<Place> b, Collection<String> parties) {
        return parties.size() < 2 ? fit(a, b) : fit(telling(a, parties), telling(b, parties));
    }

    private static List<Place> telling(List<Place> places, Collection<String> parties) {
        return places.stream()
                .filter(place -> place.precision() != Precision.COUNTRY || !parties.contains(place.country()))
                .toList();
    }

    /** The same or near is close; one within the other, or within what it borders, is loose. */
    Fit fit(Place a, Place b) {
        if (a.name().equalsIgnoreCase(b.name())) {
            return isFine(a) || a.precision() != Precision.COUNTRY ? Fit.CLOSE : Fit.LOOSE;
        }
        if (isNone(a) || isNone(b) || a.country().isEmpty() || b.country().isEmpty()) {
            return Fit.OPEN;
        }
        if (contains(a, b) || contains(b, a)) {
            return Fit.LOOSE;
        }
        return distance(a, b) <= NEAR_KM && isFine(a) && isFine(b) ? Fit.CLOSE : Fit.APART;
    }

    private static boolean isNone(Place place) {
        return place.precision() == Precision.NONE;
    }

    static boolean isFine(Place place) {
        return place.precision().compareTo(Precision.DISTRICT) <= 0;
    }

    /** Whether the larger holds the smaller, as far as the table or the countries tell. */
    boolean contains(Place larger, Place smaller) {
        boolean shareCountry = shareCountry(larger.country(), smaller.country());
        if (larger.precision() == Precision.COUNTRY || larger.precision() == Precision.BORDER) {
            return shareCountry;
        }
        Optional<Gazetteer.Entry> entry = entry(smaller);
        return entry.isPresent()
                && entry.get().within().stream().anyMatch(larger.name()::equalsIgnoreCase)
                && shareCountry;
    }

    private static boolean shareCountry(String a, String b) {
        for (String country : a.split("/")) {
            if (!country.isEmpty() && List.of(b.split("/")).contains(country)) {
                return true;
            }
        }
        return false;
    }

    private double distance(Place a, Place b) {
        double[] from = point(a);
        double[] to = point(b);
        if (from.length == 0 || to.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double lat = Math.toRadians(to[0] - from[0]);
        double lon = Math.toRadians(to[1] - from[1]) * Math.cos(Math.toRadians((from[0] + to[0]) / 2));
        return EARTH_KM * Math.hypot(lat, lon);
    }

    private double[] point(Place place) {
        if (place.lat() != null) {
            return new double[] {place.lat(), place.lon()};
        }
        return entry(place)
                .filter(e -> e.lat() != null)
                .map(e -> new double[] {e.lat(), e.lon()})
                .orElse(new double[0]);
    }

    private Optional<Gazetteer.Entry> entry(Place place) {
        return gazetteer.entry(place.name(), place.country());
    }
}
