package org.bestand.exchange.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Codes that other schemes have for countries, from the built-in table. */
public final class Countries {
    private static final Map<String, Country> TABLE = read();

    private Countries() {}

    /**
     * A country's codes.
     *
     * @param iso3 ISO 3166-1 alpha-3
     * @param numeric ISO 3166-1 numeric, without leading zeros; empty where there is none
     * @param gw Gleditsch-Ward number; empty for what is no state to UCDP
     * @param ucdpName its name at UCDP where that is another than its common English one; else empty
     * @param acledRegion the region that ACLED puts it in
     */
    public record Country(String iso3, String numeric, String gw, String ucdpName, String acledRegion) {

        /** The region that UCDP puts it in, by its Gleditsch-Ward number; empty where it has none. */
        public String ucdpRegion() {
            if (gw.isEmpty()) {
                return "";
            }
            int number = Integer.parseInt(gw);
            if (number < 200) {
                return "Americas";
            }
            if (number < 400) {
                return "Europe";
            }
            if (number < 630) {
                return "Africa";
            }
            return number < 700 ? "Middle East" : "Asia";
        }
    }

    /** The codes of a country; all empty for what is none. */
    public static Country of(String iso3) {
        return TABLE.getOrDefault(iso3, new Country(iso3, "", "", "", ""));
    }

    /** Whether it is a state to UCDP. */
    public static boolean isState(String party) {
        return !of(party).gw().isEmpty();
    }

    private static Map<String, Country> read() {
        Map<String, Country> table = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Countries.class.getResourceAsStream("countries.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                table.put(cells[0], new Country(cells[0], cells[1], cells[2], cells[3], cells[4]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("countries.tsv", e);
        }
        return Map.copyOf(table);
    }
}
