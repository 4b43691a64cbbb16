package org.bestand.model;

import java.util.Objects;

/**
 * Where something happened, as finely as the claim itself says.
 *
 * @param name common English name
 * @param country ISO 3166-1 alpha-3; two with a slash for a border ({@code ARM/AZE}); empty where not known
 * @param lat latitude in degrees (WGS 84), or null
 * @param lon longitude in degrees (WGS 84), or null
 * @param precision how exactly it is known
 * @param text the words of the report, verbatim
 */
public record Place(String name, String country, Double lat, Double lon, Precision precision, String text) {
    public Place {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(precision, "precision");
        country = country == null ? "" : country;
        text = text == null ? "" : text;
        if ((lat == null) != (lon == null) || lat != null && (Math.abs(lat) > 90 || Math.abs(lon) > 180)) {
            throw new IllegalArgumentException("not a point: " + lat + ", " + lon);
        }
    }
}
