package org.bestand.desk.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.bestand.desk.web.Paths;

/**
 * An address with what is asked for.
 *
 * @param path without its query
 * @param values names and values of the query, in their order
 */
public record Asking(String path, List<Map.Entry<String, String>> values) {
    public Asking {
        values = List.copyOf(values);
    }

    /** Nothing is asked for as yet. */
    public static Asking of(String path) {
        return new Asking(path, List.of());
    }

    /** The same with one value more; none where it is null or empty. */
    public Asking and(String name, Object value) {
        List<Map.Entry<String, String>> all = new ArrayList<>(values);
        if (value != null && !value.toString().isEmpty()) {
            all.add(Map.entry(name, value.toString()));
        }
        return new Asking(path, all);
    }

    /** The same with this value in place of those of that name; without any where it is null or empty. */
    public Asking with(String name, Object value) {
        List<Map.Entry<String, String>> others =
                values.stream().filter(entry -> !entry.getKey().equals(name)).toList();
        return new Asking(path, others).and(name, value);
    }

    /** The same under another path. */
    public Asking at(String other) {
        return new Asking(other, values);
    }

    /** It as it stands in a link. */
    public String address() {
        StringJoiner query = new StringJoiner("&");
        values.forEach(entry -> query.add(entry.getKey() + "=" + Paths.value(entry.getValue())));
        return values.isEmpty() ? path : path + "?" + query;
    }
}
