package org.bestand.world;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bestand.model.Sector;

/** Checks the codes of the tables: a party in capitals, digits and hyphens, and a sector after a dot where there is one. */
final class ActorCode {

    private static final Pattern PARTY = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern ISO = Pattern.compile("[A-Z]{3}");
    private static final Set<String> SECTORS =
            Arrays.stream(Sector.values()).map(Sector::name).collect(Collectors.toUnmodifiableSet());

    private ActorCode() {}

    /** The cell {@code code}, which must have the shape of an actor's code. */
    static String of(WorldTable.Row row) {
        String code = row.needed("code");
        int dot = code.indexOf('.');
        String party = dot < 0 ? code : code.substring(0, dot);
        if (!PARTY.matcher(party).matches()) {
            throw row.wrong("'" + code + "' is no actor's code; write its party as RUS or ADF-COD");
        }
        if (dot >= 0 && !SECTORS.contains(code.substring(dot + 1))) {
            throw row.wrong("'" + code + "' has no known sector; take one of the codebook, as in RUS.GOV");
        }
        return code;
    }

    /** The cell {@code code}, which must have the shape of a country's ISO 3166-1 alpha-3 code. */
    static String country(WorldTable.Row row) {
        String code = of(row);
        if (!ISO.matcher(code).matches()) {
            throw row.wrong("'" + code + "' is no country's code; write it as ISO 3166-1 alpha-3 does");
        }
        return code;
    }
}
