package org.bestand.world;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;

/** Puts the tables of organisations, groups, media and seats of power into the names. */
final class Organisations {

    private Organisations() {}

    static void addTo(Names names, WorldTable table) {
        Set<String> seen = new HashSet<>();
        for (WorldTable.Row row : table.rows()) {
            var bearer = new Bearer(once(row, seen), row.needed("name"), type(row), null, null);
            if (row.list("en").isEmpty() && row.list("nl").isEmpty()) {
                throw row.wrong("nobody can find '" + bearer.name() + "'; fill in 'en' or 'nl'");
            }
            names.addDutch(row.list("nl"), bearer);
            names.addProper(row.list("en"), bearer);
        }
    }

    static void addSeatsTo(Names names, WorldTable table) {
        Set<String> seen = new HashSet<>();
        for (WorldTable.Row row : table.rows()) {
            var bearer = new Bearer(once(row, seen), row.needed("name"), NameType.SEAT, null, null);
            row.needed("nl");
            names.addDutch(row.list("nl"), bearer);
            names.addEnglish(List.of(bearer.name()), bearer);
        }
    }

    private static String once(WorldTable.Row row, Set<String> seen) {
        String code = ActorCode.of(row);
        if (!seen.add(code + " " + row.needed("name"))) {
            throw row.wrong("'" + row.get("name") + "' has a row with this code already; put the names there");
        }
        return code;
    }

    private static NameType type(WorldTable.Row row) {
        return switch (row.needed("type")) {
            case "ORGANISATION" -> NameType.ORGANISATION;
            case "GROUP" -> NameType.GROUP;
            case "MEDIUM" -> NameType.MEDIUM;
            default -> throw row.wrong("'" + row.get("type") + "' is no type; write ORGANISATION, GROUP or MEDIUM");
        };
    }
}
