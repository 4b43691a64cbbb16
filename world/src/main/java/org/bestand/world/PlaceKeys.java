package org.bestand.world;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.GeoPlace;

/** What names of imported places are found by: the same keys as those of the built-in ones. */
public final class PlaceKeys {
    private PlaceKeys() {}

    /** A name under its keys: a Dutch one as the Dutch spell, all others also by their sound. */
    public static List<GeoPlace.Keyed> of(GeoPlace.Name name) {
        List<GeoPlace.Keyed> keyed = new ArrayList<>(2);
        for (String spelled : name.language().equals("nl") ? List.of("nl") : List.of("en", "nl")) {
            String key = FoldKey.of(name.form(), spelled);
            if (!key.isEmpty() && keyed.stream().noneMatch(other -> other.key().equals(key))) {
                keyed.add(new GeoPlace.Keyed(name, key, Beginnings.keys(name.form(), spelled)));
            }
        }
        return keyed;
    }
}
