package org.bestand.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bestand.model.Count;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.VictimGroup;
import org.bestand.model.When.Interval;
import org.bestand.record.Overview.Dead;
import org.bestand.record.Overview.Title;

/**
 * An overview as a line of text: a desk reads those of a whole record before it can show its first page, and a line is read many times as
 * quickly as a document. What is equal in many is read once and held once. For many threads.
 */
final class OverviewLine {
    private static final String FIELD = "\t";
    private static final String ITEM = "|";
    private static final String PART = ";";

    private final Once<List<String>> words = new Once<>(text -> items(text, OverviewLine::word));
    private final Once<List<Interval>> times = new Once<>(text -> items(text, this::interval));
    private final Once<List<Place>> places = new Once<>(text -> items(text, OverviewLine::place));
    private final Once<List<Kind>> kinds = new Once<>(text -> items(text, Kind::valueOf));
    private final Once<List<Dead>> dead = new Once<>(text -> items(text, this::dead));
    private final Once<LocalDate> days = new Once<>(LocalDate::parse);
    private final Once<Count> counts = new Once<>(OverviewLine::count);

    /** What texts mean, each worked out once. */
    private record Once<T>(Function<String, T> meaning, Map<String, T> met) {
        Once(Function<String, T> meaning) {
            this(meaning, new ConcurrentHashMap<>());
        }

        T of(String text) {
            return met.computeIfAbsent(text, meaning);
        }
    }

    /** The line of an overview. */
    static String of(Overview overview) {
        return String.join(
                FIELD,
                escaped(overview.id()),
                overview.sort().name(),
                overview.scope().name(),
                overview.title().name(),
                list(overview.parties(), OverviewLine::escaped),
                list(overview.times(), time -> time.start() + PART + time.end()),
                list(overview.places(), OverviewLine::of),
                list(overview.countries(), OverviewLine::escaped),
                list(overview.kinds(), Kind::name),
                list(overview.outlets(), OverviewLine::escaped),
                String.valueOf(overview.claims()),
                String.valueOf(overview.reports()),
                String.valueOf(overview.sources()),
                String.valueOf(overview.isDisputed()),
                list(overview.dead(), OverviewLine::of),
                orNone(overview.phase()),
                orNone(overview.known()));
    }

    private static <T> String list(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(ITEM));
    }

    private static String of(Place place) {
        return String.join(
                PART,
                escaped(place.name()),
                escaped(place.country()),
                orNone(place.lat()),
                orNone(place.lon()),
                place.precision().name());
    }

    private static String of(Dead dead) {
        return String.join(PART, escaped(dead.side()), orNone(dead.group()), of(dead.least()), of(dead.greatest()));
    }

    private static String of(Count count) {
        return orNone(count.low()) + "," + orNone(count.high()) + "," + count.about();
    }

    private static String orNone(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\")
                .replace(FIELD, "\\t")
                .replace(ITEM, "\\i")
                .replace(PART, "\\p");
    }

    private static String word(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            word.append(letter != '\\' ? String.valueOf(letter) : meant(text.charAt(++at)));
        }
        return word.toString();
    }

    private static String meant(char letter) {
        return switch (letter) {
            case 't' -> FIELD;
            case 'i' -> ITEM;
            case 'p' -> PART;
            default -> String.valueOf(letter);
        };
    }

    /** The overview of a line. */
    Overview overview(String line) {
        String[] fields = line.split("\t", -1);
        return new Overview(
                word(fields[0]),
                Incident.Sort.valueOf(fields[1]),
                Scope.valueOf(fields[2]),
                Title.valueOf(fields[3]),
                words.of(fields[4]),
                times.of(fields[5]),
                places.of(fields[6]),
                words.of(fields[7]),
                kinds.of(fields[8]),
                words.of(fields[9]),
                Integer.parseInt(fields[10]),
                Integer.parseInt(fields[11]),
                Integer.parseInt(fields[12]),
                Boolean.parseBoolean(fields[13]),
                dead.of(fields[14]),
                fields[15].isEmpty() ? null : Phase.valueOf(fields[15]),
                fields[16].isEmpty() ? null : days.of(fields[16]));
    }

    private static <T> List<T> items(String text, Function<String, T> item) {
        return text.isEmpty()
                ? List.of()
                : List.copyOf(Arrays.stream(text.split("\\|", -1)).map(item).toList());
    }

    private Interval interval(String text) {
        String[] parts = text.split(";", -1);
        return new Interval(days.of(parts[0]), days.of(parts[1]));
    }

    private static Place place(String text) {
        String[] parts = text.split(";", -1);
        boolean isPoint = !parts[2].isEmpty();
        return new Place(
                word(parts[0]),
                word(parts[1]),
                isPoint ? Double.valueOf(parts[2]) : null,
                isPoint ? Double.valueOf(parts[3]) : null,
                Precision.valueOf(parts[4]),
                "");
    }

    private Dead dead(String text) {
        String[] parts = text.split(";", -1);
        VictimGroup group = parts[1].isEmpty() ? null : VictimGroup.valueOf(parts[1]);
        return new Dead(word(parts[0]), group, counts.of(parts[2]), counts.of(parts[3]));
    }

    private static Count count(String text) {
        String[] parts = text.split(",", -1);
        return new Count(number(parts[0]), number(parts[1]), Boolean.parseBoolean(parts[2]), false, null, "", "");
    }

    private static Long number(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
