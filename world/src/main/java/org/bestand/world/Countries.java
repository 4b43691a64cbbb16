package org.bestand.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;

/** Puts the table of countries and peoples into the names: countries, adjectives, inhabitants, capitals. */
final class Countries {

    private Countries() {}

    static void addTo(Names names, WorldTable table) {
        Set<String> seen = new HashSet<>();
        for (WorldTable.Row row : table.rows()) {
            String code = code(row);
            String name =
                    row.list("en").isEmpty() ? row.needed("en") : row.list("en").get(0);
            if (!seen.add(row.get("kind").equals("people") ? code + " " + name : code)) {
                throw row.wrong("'" + code + "' has a row already; put the names there");
            }
            names.addDutch(row.list("nl"), bearer(row, code, name, NameType.COUNTRY));
            names.addDutch(row.list("adjective_nl"), bearer(row, code, name, NameType.ADJECTIVE));
            names.addDutch(row.list("inhabitant_nl"), bearer(row, code, name, NameType.INHABITANT));
            names.addEnglish(row.list("en"), bearer(row, code, name, NameType.COUNTRY));
            names.addEnglish(row.list("adjective_en"), bearer(row, code, name, NameType.ADJECTIVE));
            names.addEnglish(row.list("inhabitant_en"), bearer(row, code, name, NameType.INHABITANT));
            addCapital(names, row, code);
        }
    }

    /** The parties that act by themselves on a territory of their own, by the territory's English name; peoples have none. */
    static Map<String, Bearer> holders(WorldTable table) {
        Map<String, Bearer> holders = new HashMap<>();
        for (WorldTable.Row row : table.rows()) {
            if (row.get("kind").equals("party") && !row.list("nl").isEmpty()) {
                String name = row.list("en").getFirst();
                holders.put(name, bearer(row, code(row), name, NameType.COUNTRY));
            }
        }
        return Map.copyOf(holders);
    }

    /** Whose soldiers stand on the ground of the states that have none, by the state. */
    static Map<String, String> armies(WorldTable table) {
        return table.rows().stream()
                .filter(row -> !row.get("army").isEmpty())
                .collect(Collectors.toUnmodifiableMap(Countries::code, row -> row.get("army")));
    }

    private static void addCapital(Names names, WorldTable.Row row, String code) {
        List<String> english = row.list("capital_en");
        if (!english.isEmpty()) {
            var seat = bearer(row, code + ".GOV", english.get(0), NameType.SEAT);
            names.addDutch(row.list("capital_nl"), seat);
            names.addEnglish(english, seat);
        }
    }

    private static String code(WorldTable.Row row) {
        return switch (row.needed("kind")) {
            case "state", "territory" -> ActorCode.country(row);
            case "party", "people" -> ActorCode.of(row);
            default -> throw row.wrong("'" + row.get("kind") + "' is no kind; write state, territory, party or people");
        };
    }

    private static Bearer bearer(WorldTable.Row row, String code, String name, NameType type) {
        Days days = Days.of(row);
        return new Bearer(code, name, type, days.from(), days.to());
    }
}
