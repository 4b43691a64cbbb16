package org.bestand.desk.ucdp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/**
 * By what an event is found.
 *
 * @param incident id of its incident
 * @param id its number
 */
record Spotted(
        String incident, long id, String country, String type, LocalDate start, LocalDate end, double lat, double lon) {
    /** The earliest first. */
    static final Comparator<Spotted> IN_ORDER =
            Comparator.comparing(Spotted::start).thenComparing(Spotted::id);

    static Spotted of(String incident, Map<String, Object> row) {
        return new Spotted(
                incident,
                (Long) row.get("id"),
                String.valueOf(row.get("country_id")),
                String.valueOf(row.get("type_of_violence")),
                day(row, "date_start"),
                day(row, "date_end"),
                (Double) row.get("latitude"),
                (Double) row.get("longitude"));
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return LocalDate.parse(row.get(column).toString().substring(0, 10));
    }

    boolean fits(Asked asked) {
        return (asked.ids().isEmpty() || asked.ids().contains(String.valueOf(id)))
                && (asked.countries().isEmpty() || asked.countries().contains(country))
                && (asked.types().isEmpty() || asked.types().contains(type))
                && (asked.box() == null || asked.box().holds(lat, lon))
                && (asked.from() == null || !end.isBefore(asked.from()))
                && (asked.to() == null || !end.isAfter(asked.to()));
    }
}
