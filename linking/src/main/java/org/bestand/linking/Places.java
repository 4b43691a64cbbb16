package org.bestand.linking;

import java.util.List;
import java.util.Optional;
import org.bestand.linking.Ground.Where;
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
    Where ground(List<Place> a, List<Place> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? Where.NONE : Where.ONE;
        }
        Where best = Where.APART;
        for (Place one : a) {
            for (Place other : b) {
                Where ground = ground(one, other);
                best = ground.compareTo(best) < 0 ? ground : best;
            }
        }
        return best;
    }

    /** Whether some town or the like of the one is that of the other, or near it. */
    boolean areNear(List<Place> a, List<Place> b) {
        return a.stream().filter(Places::isFine).anyMatch(one -> b.stream()
                .filter(Places::isFine)
                .anyMatch(other -> ground(one, other).compareTo(Where.NEAR) <= 0));
    }

    private Where ground(Place a, Place b) {
        if (a.name().equalsIgnoreCase(b.name())) {
            return a.precision() == Precision.COUNTRY ? Where.COUNTRY : Where.SAME;
        }
        if (isNone(a) || isNone(b) || a.country().isEmpty() || b.country().isEmpty()) {
            return Where.OPEN;
        }
        if (isFine(a) && isFine(b) && distance(a, b) <= NEAR_KM) {
            return Where.NEAR;
        }
        if (contains(a, b) || contains(b, a)) {
            boolean country = a.precision() == Precision.COUNTRY || b.precision() == Precision.COUNTRY;
            return country ? Where.COUNTRY : Where.WITHIN;
        }
        return Where.APART;
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
        if (spansCountries(larger) && !spansCountries(smaller)) {
            return shareCountry; // the table has no line that says of every place in three countries which part of the
            // world it is in
        }
        Optional<Gazetteer.Entry> entry = entry(smaller);
        return entry.isPresent()
                && entry.get().within().stream().anyMatch(larger.name()::equalsIgnoreCase)
                && shareCountry;
    }

    private static boolean spansCountries(Place place) {
        return place.precision() == Precision.REGION && place.country().indexOf('/') >= 0;
    }

    private static boolean shareCountry(String a, String b) {
        if (a.indexOf('/') < 0 && b.indexOf('/') < 0) { // nearly always, and asked very often
            return !a.isEmpty() && a.equals(b);
        }
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
