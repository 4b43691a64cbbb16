package org.bestand.exchange.ledger;

import java.util.ArrayList;
import java.util.List;
import org.bestand.exchange.Phrases;
import org.bestand.model.Actor;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/**
 * Several values in one cell, between "; ". A semicolon, bar or backslash within a value has a backslash before it.
 */
final class Several {
    private static final String SEPARATOR = "; ";

    private Several() {}

    /** The values; an empty cell where there are none, or all are empty. */
    static String of(List<String> values) {
        return values.stream().allMatch(String::isEmpty)
                ? ""
                : String.join(SEPARATOR, values.stream().map(Several::escaped).toList());
    }

    /** The values of a cell. */
    static List<String> in(String cell) {
        return cell.isEmpty() ? List.of() : split(cell, SEPARATOR);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace("|", "\\|");
    }

    /** Parts at what is not escaped, and takes the backslashes off. */
    private static List<String> split(String cell, String separator) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        int i = 0;
        while (i < cell.length()) {
            if (cell.charAt(i) == '\\' && i + 1 < cell.length()) {
                value.append(cell.charAt(i + 1));
                i += 2;
            } else if (cell.startsWith(separator, i)) {
                values.add(value.toString());
                value.setLength(0);
                i += separator.length();
            } else {
                value.append(cell.charAt(i++));
            }
        }
        values.add(value.toString());
        return values;
    }

    /** Codes; one of whom the report doubts that it was this one has a tilde behind it. */
    static String codes(List<Actor> actors) {
        return String.join(SEPARATOR, actors.stream().map(Phrases::code).toList());
    }

    static String words(List<Actor> actors) {
        return of(actors.stream().map(Actor::text).toList());
    }

    /**
     * The actors of a cell of codes and one of their words.
     *
     * @throws IllegalArgumentException where there are more words than codes
     */
    static List<Actor> actors(String codes, String words) {
        return actors(codes.isEmpty() ? List.of() : List.of(codes.split("; ?")), words);
    }

    /** The same for a chain of speakers. */
    static List<Actor> speakers(String chain, String words) {
        List<String> codes = new ArrayList<>();
        for (String depth : chain.isEmpty() ? List.<String>of() : List.of(chain.split("(?<=>)"))) {
            codes.addAll(List.of(depth.strip().split("\\+")));
        }
        return actors(codes, words);
    }

    private static List<Actor> actors(List<String> codes, String words) {
        List<String> texts = in(words);
        if (texts.size() > codes.size()) {
            throw new IllegalArgumentException("there are words for " + texts.size() + " actors and codes for "
                    + codes.size() + "; put a backslash before a semicolon within words");
        }
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i).strip();
            boolean via = code.endsWith(">");
            code = via ? code.substring(0, code.length() - 1).strip() : code;
            boolean hedged = code.endsWith("~");
            code = hedged ? code.substring(0, code.length() - 1) : code;
            actors.add(new Actor(code, "", i < texts.size() ? texts.get(i) : "", via, hedged));
        }
        return actors;
    }

    /** Further places: name, country, precision, latitude, longitude and words between bars. */
    static String places(List<Place> places) {
        return String.join(SEPARATOR, places.stream().map(Several::place).toList());
    }

    private static String place(Place place) {
        return String.join(
                "|",
                escaped(place.name()),
                escaped(place.country()),
                place.precision().word(),
                place.lat() == null ? "" : place.lat().toString(),
                place.lon() == null ? "" : place.lon().toString(),
                escaped(place.text()));
    }

    /** The places of a cell; a name alone will do. */
    static List<Place> placesIn(String cell) {
        List<Place> places = new ArrayList<>();
        if (cell.isEmpty()) {
            return places;
        }
        for (String one : unsplit(cell)) {
            List<String> parts = new ArrayList<>(split(one, "|"));
            while (parts.size() < 6) {
                parts.add("");
            }
            places.add(new Place(
                    parts.get(0),
                    parts.get(1),
                    parts.get(3).isEmpty() ? null : Double.valueOf(parts.get(3)),
                    parts.get(4).isEmpty() ? null : Double.valueOf(parts.get(4)),
                    parts.get(2).isEmpty() ? Precision.NONE : Precision.of(parts.get(2)),
                    parts.get(5)));
        }
        return places;
    }

    /** Parts between separators that are not escaped, backslashes left on. */
    private static List<String> unsplit(String cell) {
        List<String> values = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < cell.length()) {
            if (cell.charAt(i) == '\\') {
                i += 2;
            } else if (cell.startsWith(SEPARATOR, i)) {
                values.add(cell.substring(start, i));
                i += SEPARATOR.length();
                start = i;
            } else {
                i++;
            }
        }
        values.add(cell.substring(start));
        return values;
    }
}
