package org.bestand.desk.ucdp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;

/**
 * Which events are asked for, by the names of UCDP's service, upper or lower case alike. Where a parameter has several values, commas part them.
 *
 * @param ids numbers of events; none for all
 * @param countries Gleditsch-Ward numbers; none for all
 * @param box the least and greatest latitude and longitude, or null
 * @param from not those that end before, or null
 * @param to not those that end after, or null
 * @param types of violence; none for all
 * @param size how many events a page has
 * @param page from 0
 */
record Asked(
        Set<String> ids,
        Set<String> countries,
        Box box,
        LocalDate from,
        LocalDate to,
        Set<String> types,
        int size,
        int page) {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final Set<String> KNOWN =
            Set.of("id", "country", "geography", "startdate", "enddate", "typeofviolence", "pagesize", "page", "key");

    /** Numbers of UCDP's own, which no event here has. */
    private static final Set<String> UCDPS_OWN = Set.of("dyad", "actor");

    /** A stretch of latitudes and longitudes. */
    record Box(double south, double west, double north, double east) {
        boolean holds(double lat, double lon) {
            return lat >= south && lat <= north && lon >= west && lon <= east;
        }
    }

    static Asked of(Call call) {
        Map<String, String> values = new HashMap<>();
        for (String name : call.context().queryParamMap().keySet()) {
            String lower = name.toLowerCase(java.util.Locale.ROOT);
            if (UCDPS_OWN.contains(lower)) {
                throw Problem.wrong("no-ucdp-ids", name).about(name);
            }
            if (!KNOWN.contains(lower)) {
                throw Problem.wrong("no-parameter", name, String.join(", ", new TreeSet<>(KNOWN)))
                        .about(name);
            }
            call.query(name).ifPresent(value -> values.put(lower, value));
        }
        return new Asked(
                numbers(values, "id"),
                numbers(values, "country"),
                box(values.get("geography")),
                day(values, "startdate"),
                day(values, "enddate"),
                numbers(values, "typeofviolence"),
                number(values, "pagesize", USUAL, 1, MOST),
                number(values, "page", 0, 0, Integer.MAX_VALUE));
    }

    private static Set<String> numbers(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            return Set.of();
        }
        Set<String> numbers = new TreeSet<>();
        for (String part : value.split(",")) {
            String number = part.strip();
            if (!number.matches("[0-9]{1,18}")) {
                throw Problem.wrong("no-count", name).about(name);
            }
            numbers.add(number);
        }
        return numbers;
    }

    private static int number(Map<String, String> values, String name, int otherwise, int least, int most) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Problem.wrong("no-number", name, most).about(name);
        }
        return Integer.parseInt(value);
    }

    private static LocalDate day(Map<String, String> values, String name) {
        try {
            String value = values.get(name);
            return value == null ? null : LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeException e) {
            throw Problem.wrong("no-day", name).about(name);
        }
    }

    /** Two corners of a box, in any order: latitude and longitude with a blank between, the corners with a comma. */
    private static Box box(String value) {
        if (value == null) {
            return null;
        }
        try {
            List<Double> degrees = List.of(value.strip().split("[ ,]+")).stream()
                    .map(Double::valueOf)
                    .toList();
            if (degrees.size() == 4) {
                return new Box(
                        Math.min(degrees.get(0), degrees.get(2)),
                        Math.min(degrees.get(1), degrees.get(3)),
                        Math.max(degrees.get(0), degrees.get(2)),
                        Math.max(degrees.get(1), degrees.get(3)));
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.wrong("no-box", "Geography").about("Geography");
    }
}
