package org.bestand.model;

import java.util.List;
import java.util.Optional;

/** The port through which reading and linking ask for places. */
public interface Gazetteer {
    /** It knows no place. */
    Gazetteer NONE = new Gazetteer() {
        @Override
        public List<Entry> named(String name, String language) {
            return List.of();
        }

        @Override
        public boolean beginsName(String words, String language) {
            return false;
        }

        @Override
        public Optional<Entry> entry(String englishName, String country) {
            return Optional.empty();
        }

        @Override
        public Optional<String> nameIn(String language, String englishName, String country) {
            return Optional.empty();
        }

        @Override
        public Optional<String> countryName(String code) {
            return Optional.empty();
        }
    };

    /**
     * A place of the table.
     *
     * @param name common English name, unique together with the country and the precision
     * @param country ISO 3166-1 alpha-3, or two joined with a slash
     * @param lat latitude in degrees (WGS 84), or null
     * @param lon longitude in degrees (WGS 84), or null
     * @param precision what sort of place it is
     * @param within English names of what contains it, from small to large, the country left out
     * @param prominence higher is meant first where a name is shared: 0 a village, 9 a world city
     */
    record Entry(
            String name,
            String country,
            Double lat,
            Double lon,
            Precision precision,
            List<String> within,
            int prominence) {
        public Entry {
            within = List.copyOf(within);
        }
    }

    /** All places that bear this name in this language, the most prominent first; empty if none. */
    List<Entry> named(String name, String language);

    /** Whether some name in this language begins with these words and has more. */
    boolean beginsName(String words, String language);

    /** The most prominent entry of this English name, in this country where one is given. */
    Optional<Entry> entry(String englishName, String country);

    /**
     * What the place that {@link #entry} gives is called in a language; empty where no such place is known, or it has no name of its own in that
     * language.
     */
    Optional<String> nameIn(String language, String englishName, String country);

    /** English name of a country by its ISO 3166-1 alpha-3 code; empty where there is none. */
    Optional<String> countryName(String code);

    /** The capital of a country by the code of that; empty where it is not known. */
    default Optional<Entry> capital(String code) {
        return Optional.empty();
    }
}
