package org.bestand.world;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            names.addDutch(row.list("nl"), bearer(code, name, NameType.COUNTRY));
            names.addDutch(row.list("adjective_nl"), bearer(code, name, NameType.ADJECTIVE));
            names.addDutch(row.list("inhabitant_nl"), bearer(code, name, NameType.INHABITANT));
            names.addEnglish(row.list("en"), bearer(code, name, NameType.COUNTRY));
            names.addEnglish(row.list("adjective_en"), bearer(code, name, NameType.ADJECTIVE));
            names.addEnglish(row.list("inhabitant_en"), bearer(code, name, NameType.INHABITANT));
            addCapital(names, row, code);
        }
    }

    private static void addCapital(Names names, WorldTable.Row row, String code) {
        List<String> english = row.list("capital_en");
        if (!english.isEmpty()) {
            var seat = bearer(code + ".GOV", english.get(0), NameType.SEAT);
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

    private static Bearer bearer(String code, String name, NameType type) {
        return new Bearer(code, name, type, null, null);
    }
}
