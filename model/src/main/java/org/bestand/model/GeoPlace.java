package org.bestand.model;

import java.util.List;
import java.util.Objects;

/**
 * A place of somebody else's gazetteer.
 *
 * @param id its number there
 * @param name its name, as people there or the English write it
 * @param country ISO 3166-1 alpha-3
 * @param province the gazetteer's code of the first-order unit that it is in or is, or empty
 * @param lat latitude in degrees (WGS 84)
 * @param lon longitude in degrees (WGS 84)
 * @param precision what sort of place it is
 * @param population how many people live there; 0 where not known
 * @param names further names, in Latin letters
 */
public record GeoPlace(
        long id,
        String name,
        String country,
        String province,
        double lat,
        double lon,
        Precision precision,
        long population,
        List<String> names) {
    public GeoPlace {
        Objects.requireNonNull(precision, "precision");
        names = List.copyOf(names);
        if (name.isBlank() || country.length() != 3) {
            throw new IllegalArgumentException("a place has a name and a country of three letters");
        }
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("not a point: " + lat + ", " + lon);
        }
    }

    /**
     * A name of a place.
     *
     * @param place the number of the place
     * @param form the name as it is written
     * @param language ISO 639-1 code of the one language whose texts use it; empty for all
     */
    public record Name(long place, String form, String language) {}

    /**
     * A name with what it is found by.
     *
     * @param key its key
     * @param beginnings keys of its first words, where it has more
     */
    public record Keyed(Name name, String key, List<String> beginnings) {
        public Keyed {
            beginnings = List.copyOf(beginnings);
        }
    }
}
