package org.bestand.desk.plots;

import java.util.Optional;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.geojson.Area;
import org.bestand.exchange.words.Words;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.record.Overview;
import tools.jackson.databind.node.ObjectNode;

/** Places of incidents as maps draw them: a point for a town, an area with its radius for what is known less exactly, or a country. */
final class Spots {
    private final Gazetteer gazetteer;
    private final Labels labels;
    private final Words words;

    Spots(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.labels = new Labels(words);
    }

    /** Where an incident is, with its figure; empty where the place has no point. */
    Optional<ObjectNode> of(Overview overview, Place place) {
        return spot(overview, place, Labels.joined(labels.dead(overview)), "");
    }

    /**
     * One of the places of an incident, without its figure, which is that of all of them; empty where it has no point.
     *
     * @param side who puts it there, where that is disputed; else empty
     */
    Optional<ObjectNode> of(Overview overview, Place place, String side) {
        return spot(overview, place, "", side);
    }

    private Optional<ObjectNode> spot(Overview overview, Place place, String dead, String side) {
        return point(place).map(point -> {
            ObjectNode json = Json.object();
            json.put("id", overview.id());
            json.put("href", "/incidents/" + Paths.of(overview.id()));
            json.put("label", labels.title(overview));
            json.put("when", labels.when(overview.times()));
            json.put("dead", dead);
            json.put("disputed", overview.isDisputed());
            json.put("name", words.places(java.util.List.of(place)));
            json.put("lat", point.lat());
            json.put("lon", point.lon());
            json.put("km", Area.radiusKm(place.precision()));
            json.put("precision", place.precision().word());
            json.put("side", side);
            return json;
        });
    }

    private record Point(double lat, double lon) {}

    /** A country without a point of its own has that of the table of places. */
    private Optional<Point> point(Place place) {
        if (place.precision() == Precision.NONE) {
            return Optional.empty();
        }
        if (place.lat() != null) {
            return Optional.of(new Point(place.lat(), place.lon()));
        }
        String country = place.country().split("/")[0];
        return place.precision() != Precision.COUNTRY
                ? Optional.empty()
                : gazetteer
                        .countryName(country)
                        .flatMap(name -> gazetteer.entry(name, country))
                        .filter(entry -> entry.lat() != null)
                        .map(entry -> new Point(entry.lat(), entry.lon()));
    }
}
