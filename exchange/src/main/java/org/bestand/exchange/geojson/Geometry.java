package org.bestand.exchange.geojson;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.view.Sides;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import tools.jackson.core.JsonGenerator;

/**
 * Where an incident is drawn.
 *
 * @param places those that are drawn, each with a point; more than one where several towns are told, or where it is disputed which place it was
 * @param disputed what is disputed, each place with who puts it there
 */
public record Geometry(List<Place> places, Map<Place, Set<Said>> disputed) {

    /** Where the incident of a ledger is drawn. */
    public static Geometry of(Ledger ledger) {
        Map<Place, Set<Said>> disputed = disputed(ledger);
        List<Place> candidates = disputed.isEmpty() ? ledger.incident().places() : List.copyOf(disputed.keySet());
        List<Place> drawn = candidates.stream().filter(Geometry::isDrawn).toList();
        Precision best =
                drawn.stream().map(Place::precision).min(Precision::compareTo).orElse(Precision.NONE);
        boolean towns = best.compareTo(Precision.TOWN) <= 0;
        List<Place> finest = drawn.stream()
                .filter(place -> towns ? place.precision().compareTo(Precision.TOWN) <= 0 : place.precision() == best)
                .limit(towns ? Long.MAX_VALUE : 1)
                .toList();
        return new Geometry(disputed.isEmpty() ? finest : drawn, disputed);
    }

    /** A country is too large for a pin, and its outline would say that the whole of it is meant. */
    private static boolean isDrawn(Place place) {
        return place.lat() != null && place.precision() != Precision.COUNTRY && place.precision() != Precision.NONE;
    }

    private static Map<Place, Set<Said>> disputed(Ledger ledger) {
        Map<Place, Set<Said>> places = new LinkedHashMap<>();
        if (Sides.isPlaceDisputed(ledger)) {
            ledger.disputes().stream()
                    .filter(related -> related.relation() == Relation.CONTRADICTS)
                    .flatMap(related -> List.of(related.first(), related.second()).stream())
                    .forEach(said -> said.claim().places().forEach(place -> places.entrySet().stream()
                            .filter(entry -> entry.getKey().name().equals(place.name()))
                            .findFirst()
                            .map(Map.Entry::getValue)
                            .orElseGet(() -> places.computeIfAbsent(place, p -> new LinkedHashSet<>()))
                            .add(said)));
        }
        return places;
    }

    /** A point for a town, points for several or where it is disputed which it was, an area for what is known less, null where there is none. */
    void write(JsonGenerator json) {
        if (places.isEmpty()) {
            json.writeNullProperty("geometry");
            return;
        }
        Place first = places.getFirst();
        json.writeObjectPropertyStart("geometry");
        if (places.size() > 1) {
            json.writeStringProperty("type", "MultiPoint");
            json.writeArrayPropertyStart("coordinates");
            places.forEach(place -> position(json, place.lon(), place.lat()));
            json.writeEndArray();
        } else if (Area.radiusKm(first.precision()) > 0) {
            area(first, json);
        } else {
            json.writeStringProperty("type", "Point");
            json.writeName("coordinates");
            position(json, first.lon(), first.lat());
        }
        json.writeEndObject();
    }

    private static void area(Place place, JsonGenerator json) {
        List<List<Area.Corner>> rings = Area.circle(place.lat(), place.lon(), Area.radiusKm(place.precision()));
        if (rings.size() == 1) {
            json.writeStringProperty("type", "Polygon");
            json.writeArrayPropertyStart("coordinates");
            ring(json, rings.getFirst());
            json.writeEndArray();
        } else {
            multiPolygon(json, rings);
        }
    }

    private static void multiPolygon(JsonGenerator json, List<List<Area.Corner>> rings) {
        json.writeStringProperty("type", "MultiPolygon");
        json.writeArrayPropertyStart("coordinates");
        for (List<Area.Corner> ring : rings) {
            json.writeStartArray();
            ring(json, ring);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void ring(JsonGenerator json, List<Area.Corner> ring) {
        json.writeStartArray();
        ring.forEach(corner -> position(json, corner.lon(), corner.lat()));
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, double lon, double lat) {
        json.writeStartArray();
        json.writeNumber(lon);
        json.writeNumber(lat);
        json.writeEndArray();
    }
}
