package org.bestand.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Precision;

/** Countries as places: their names and a point about the middle of each. */
final class CountryPlaces {

    /** A country is meant before a town or region that shares its name. */
    private static final int PROMINENCE = 9;

    private final Map<String, Country> countries = new LinkedHashMap<>();

    /**
     * A country.
     *
     * @param entry the place
     * @param dutch its names in Dutch texts
     * @param english its names in English texts, the one on record first
     */
    record Country(Entry entry, List<String> dutch, List<String> english, List<String> capital) {}

    /**
     * Joins names and points.
     *
     * @throws WorldException where a country has no point, or a point no country
     */
    CountryPlaces(WorldTable names, WorldTable points) {
        Map<String, double[]> middle = new HashMap<>();
        for (WorldTable.Row row : points.rows()) {
            double[] point = {Degrees.of(row, "lat", 90), Degrees.of(row, "lon", 180)};
            if (middle.put(row.needed("country"), point) != null) {
                throw row.wrong("'" + row.get("country") + "' has a point already; take one out");
            }
        }
        for (WorldTable.Row row : names.rows()) {
            if (Set.of("state", "territory").contains(row.get("kind"))) {
                add(row, middle.remove(row.needed("code")));
            }
        }
        for (WorldTable.Row row : points.rows()) {
            if (middle.containsKey(row.get("country"))) {
                throw row.wrong("'" + row.get("country") + "' is not in " + names.file() + "; correct the code");
            }
        }
    }

    private void add(WorldTable.Row row, double[] point) {
        String code = row.get("code");
        if (point == null) {
            throw row.wrong("'" + code + "' has no point; add one to country-points.tsv");
        }
        row.needed("en");
        List<String> english = row.list("en");
        var entry = new Entry(english.get(0), code, point[0], point[1], Precision.COUNTRY, List.of(), PROMINENCE);
        countries.put(code, new Country(entry, row.list("nl"), english, row.list("capital_en")));
    }

    /** By ISO 3166-1 alpha-3 code, in the order of the table. */
    Map<String, Country> byCode() {
        return countries;
    }
}
