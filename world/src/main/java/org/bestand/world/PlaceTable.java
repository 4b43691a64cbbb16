package org.bestand.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** Letters of a country's code. */
    private static final int CODE = 3;

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
                if (!seen.add(String.join(
                        "\t", entry.name(), country, entry.precision().word()))) {
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
            Precision precision = Precision.of(row.needed("precision"));
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
        if (cell.length() != 1 || !Character.isDigit(cell.charAt(0))) {
            throw row.wrong("the prominence is '" + cell + "'; write a digit");
        }
        if (ambiguous != cell.equals("0")) {
            throw row.wrong("prominence 0 and ambiguous y go together; change one of the two");
        }
        return cell.charAt(0) - '0';
    }

    private static List<String> spellings(WorldTable.Row row, String language) {
        List<String> forms = row.list(language);
        for (String form : forms) {
            if (!Capitals.has(form)) {
                throw row.wrong("'" + form + "' has no capital and would be found in ordinary words; take it out");
            }
        }
        return forms;
    }

    /** Whatever holds a place must be in the table, in one of its countries. */
    private static void checkHolders(List<Place> places) {
        Map<String, String> countries = new HashMap<>();
        for (Place place : places) {
            countries.merge(place.entry().name(), place.entry().country(), (a, b) -> String.join("/", a, b));
        }
        for (Place place : places) {
            for (String holder : place.entry().within()) {
                if (!share(countries.getOrDefault(holder, ""), place.entry().country())) {
                    throw place.row()
                            .wrong("no place '" + holder + "' in "
                                    + place.entry().country() + " holds '"
                                    + place.entry().name() + "'; add its row or correct the name");
                }
            }
        }
    }

    /** Whether two lists of country codes, joined with slashes, have one in common. */
    static boolean share(String a, String b) {
        for (int i = 0; i + CODE <= b.length(); i += CODE + 1) {
            if (a.contains(b.substring(i, i + CODE))) {
                return true;
            }
        }
        return false;
    }
}
