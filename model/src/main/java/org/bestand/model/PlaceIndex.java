package org.bestand.model;

import java.util.List;

/** The port to places beside the built-in ones, by the keys of their names. Serves any number of threads. */
public interface PlaceIndex {
    /** There are none. */
    PlaceIndex NONE = new PlaceIndex() {
        @Override
        public List<Named> named(String key) {
            return List.of();
        }

        @Override
        public boolean begins(String key) {
            return false;
        }
    };

    /**
     * A place under one of its names.
     *
     * @param form the name as it is written
     * @param language ISO 639-1 code of the one language whose texts use it; empty for all
     * @param place the place
     */
    record Named(String form, String language, Gazetteer.Entry place) {}

    /** The places with a name of this key, the largest first. */
    List<Named> named(String key);

    /** Whether this is the key of the first words of a name that has more. */
    boolean begins(String key);
}
