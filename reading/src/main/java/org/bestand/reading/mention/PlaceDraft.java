package org.bestand.reading.mention;

import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/**
 * A place as a phrase gives it, before its preposition is looked at.
 *
 * @param range the tokens of the phrase
 * @param name English name
 * @param country code, two with a slash, or empty
 * @param lat latitude or null
 * @param lon longitude or null
 * @param precision how exactly it is known
 * @param adjectival whether it is only an adjective
 */
record PlaceDraft(
        Range range, String name, String country, Double lat, Double lon, Precision precision, boolean adjectival) {

    static PlaceDraft of(Range range, Entry entry) {
        return new PlaceDraft(range, entry.name(), entry.country(), entry.lat(), entry.lon(), entry.precision(), false);
    }

    static PlaceDraft of(Range range, Place place) {
        return new PlaceDraft(range, place.name(), place.country(), place.lat(), place.lon(), place.precision(), false);
    }

    /** A place without a point. */
    static PlaceDraft of(Range range, String name, String country, Precision precision) {
        return new PlaceDraft(range, name, country, null, null, precision, false);
    }

    PlaceDraft with(Precision other) {
        return new PlaceDraft(range, name, country, lat, lon, other, adjectival);
    }

    PlaceDraft over(Range other) {
        return new PlaceDraft(other, name, country, lat, lon, precision, adjectival);
    }

    Place place(String text) {
        return new Place(name, country, lat, lon, precision, text);
    }
}
