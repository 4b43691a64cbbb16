package org.bestand.world;

import java.util.HashMap;
import java.util.Map;

/** What each party is called on record, in English. */
final class PartyNames {

    private PartyNames() {}

    /**
     * Names by code: a country by its first English name, any other party by the first of the rows that bear its code, a
     * people by its own where nobody else bears it.
     */
    static Map<String, String> of(WorldTable countries, WorldTable organisations) {
        Map<String, String> names = new HashMap<>();
        countries.rows().stream().filter(row -> !isPeople(row)).forEach(row -> put(names, row, country(row)));
        organisations.rows().stream()
                .filter(row -> !row.get("type").equals("MEDIUM"))
                .forEach(row -> put(names, row, row.needed("name")));
        countries.rows().stream().filter(PartyNames::isPeople).forEach(row -> put(names, row, country(row)));
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, WorldTable.Row row, String name) {
        String code = row.needed("code");
        if (code.indexOf('.') < 0) {
            names.putIfAbsent(code, name);
        }
    }

    private static String country(WorldTable.Row row) {
        return row.list("en").getFirst();
    }

    private static boolean isPeople(WorldTable.Row row) {
        return row.get("kind").equals("people");
    }
}
