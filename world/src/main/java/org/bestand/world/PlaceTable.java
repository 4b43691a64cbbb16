package org.bestand.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Precision;

/**
 * The built-in places. Of one name, a country has one place of each precision: Idlib is a city and the province around it.
 *
 * @param places in the order of the table
 */
record PlaceTable(List<Place> places) {

    /**
     * A row.
     *
     * @param entry the place
     * @param dutch spellings in Dutch texts, beside its name
     * @param english spellings in English texts, beside its name
     * @param row where it stands
     */
    record Place(Entry entry, List<String> dutch, List<String> english, WorldTable.Row row) {}

    /**
     * Reads the rows.
     *
     * @param countries codes of all countries
     * @throws WorldException where a row is wrong
     */
    static PlaceTable of(WorldTable table, Set<String> countries) {
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WorldTable.Row row : table.rows()) {
            Place place = place(row, countries);
            Entry entry = place.entry();
            for (String country : entry.country().split("/")) {
                if (!seen.add(entry.name() + "\t" + country + "\t" + entry.precision())) {
                    throw row.wrong(
                            "'" + entry.name() + "' stands here twice for " + country + "; put the names in one row");
                }
            }
            places.add(place);
        }
        checkHolders(places);
        return new PlaceTable(List.copyOf(places));
    }

    private static Place place(WorldTable.Row row, Set<String> countries) {
        String name = row.needed("name");
        String country = row.needed("country");
        for (String code : country.split("/")) {
            if (!countries.contains(code)) {
                throw row.wrong("'" + code + "' is no country; write its ISO 3166-1 alpha-3 code");
            }
        }
        var entry = new Entry(
                name,
                country,
                Degrees.of(row, "lat", 90),
                Degrees.of(row, "lon", 180),
                precision(row),
                row.list("within"),
                prominence(row));
        return new Place(entry, spellings(row, "nl"), spellings(row, "en"), row);
    }

    private static Precision precision(WorldTable.Row row) {
        try {
            Precision precision = Precision.of(row.needed("precision").toLowerCase(Locale.ROOT));
            if (precision != Precision.COUNTRY && precision != Precision.NONE) {
                return precision;
            }
        } catch (IllegalArgumentException e) {
            // Said below, with the line.
        }
        throw row.wrong("'" + row.get("precision")
                + "' is no precision of a place; write spot, town, area, district, province, region or border");
    }

    private static int prominence(WorldTable.Row row) {
        String cell = row.needed("prominence");
        boolean ambiguous = row.get("ambiguous").equals("y");
        if (!ambiguous && !row.get("ambiguous").isEmpty()) {
            throw row.wrong("the cell 'ambiguous' is '" + row.get("ambiguous") + "'; write y or nothing");
        }
        if (!cell.matches("[0-9]")) {
            throw row.wrong("the prominence is '" + cell + "'; write a digit");
        }
        if (ambiguous != cell.equals("0")) {
            throw row.wrong("prominence 0 and ambiguous y go together; change one of the two");
        }
        return cell.charAt(0) - '0';
    }

    private static List<String> spellings(WorldTable.Row row, String language) {
        Map<String, List<PlaceSpelling>> known = new HashMap<>();
        for (String form : row.list(language)) {
            if (!Capitals.has(form)) {
                throw row.wrong("'" + form + "' has no capital and would be found in ordinary words; take it out");
            }
            var asked = PlaceSpelling.Asked.of(form, language);
            List<PlaceSpelling> alike = known.computeIfAbsent(asked.key(), k -> new ArrayList<>(1));
            for (PlaceSpelling other : alike) {
                if (other.fits(asked)) {
                    throw row.wrong("'" + form + "' is found through '" + other.form() + "' already; take one out");
                }
            }
            alike.add(PlaceSpelling.of(form, null));
        }
        return row.list(language);
    }

    /** Whatever holds a place must be in the table, in one of its countries. */
    private static void checkHolders(List<Place> places) {
        Set<String> known = new HashSet<>();
        for (Place place : places) {
            for (String country : place.entry().country().split("/")) {
                known.add(place.entry().name() + "\t" + country);
            }
        }
        for (Place place : places) {
            for (String holder : place.entry().within()) {
                if (List.of(place.entry().country().split("/")).stream()
                        .noneMatch(c -> known.contains(holder + "\t" + c))) {
                    throw place.row()
                            .wrong("no place '" + holder + "' in "
                                    + place.entry().country() + " holds '"
                                    + place.entry().name() + "'; add its row or correct the name");
                }
            }
        }
    }
}
