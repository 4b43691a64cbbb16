package org.bestand.parquet;

import java.util.List;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** A place; latitude and longitude are null where it has no point. */
public record PlaceRow(String name, String country, String precision, Double lat, Double lon, String text) {
    static List<PlaceRow> of(List<Place> places) {
        return places.stream()
                .map(place -> new PlaceRow(
                        place.name(),
                        place.country(),
                        place.precision().word(),
                        place.lat(),
                        place.lon(),
                        place.text()))
                .toList();
    }

    Place place() {
        return new Place(name, country, lat, lon, Precision.of(precision), text);
    }
}
