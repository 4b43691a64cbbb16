package org.bestand.desk.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Which incidents are meant, in which order: all of it stands in the address. Of one facet any of the values will do, of the parties all must
 * be there. What an incident does not tell, it does not meet.
 *
 * @param values what is asked for of each facet
 * @param from not before this day, or null
 * @param to not after this day, or null
 * @param words that a report of it must hold, or empty
 * @param asOf the day as of which it is looked at, or null for now; facets count what is known now of the incidents that were known then
 * @param order in which order
 */
public record Selection(
        Map<Facet, Set<String>> values, LocalDate from, LocalDate to, String words, LocalDate asOf, Order order) {
    /** Everything as it is now, the latest first. */
    public static final Selection ALL = new Selection(Map.of(), null, null, "", null, Order.LATEST);

    public Selection {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(facet, Set.copyOf(wanted));
            }
        });
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** What is asked for of a facet. */
    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    /** Whether a value of a facet is asked for. */
    public boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    /** The same with a value of a facet asked for, or not any more. */
    public Selection toggled(Facet facet, String value) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(values);
        Set<String> wanted = new TreeSet<>(of(facet));
        if (!wanted.remove(value)) {
            wanted.add(value);
        }
        others.put(facet, wanted);
        return new Selection(others, from, to, words, asOf, order);
    }

    /** The same in another order. */
    public Selection in(Order other) {
        return new Selection(values, from, to, words, asOf, other);
    }

    /** The same as of a day; null for now. */
    public Selection asOf(LocalDate day) {
        return new Selection(values, from, to, words, day, order);
    }

    /** Whether all incidents are meant. */
    public boolean isAll() {
        return values.isEmpty() && from == null && to == null && words.isEmpty();
    }

    /** It as the query of an address; empty for all. */
    public String query() {
        StringJoiner query = new StringJoiner("&");
        values.forEach((facet, wanted) -> wanted.stream()
                .sorted()
                .forEach(value -> query.add(facet.word() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        put(query, "from", from == null ? "" : from.toString());
        put(query, "to", to == null ? "" : to.toString());
        put(query, "q", words);
        put(query, "as-of", asOf == null ? "" : asOf.toString());
        put(query, "order", order == Order.LATEST ? "" : order.word());
        return query.toString();
    }

    /** The address of a page with it. */
    public String at(String path) {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The names and values that a form must send along to keep it. */
    public List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        values.forEach((facet, wanted) ->
                wanted.stream().sorted().forEach(value -> fields.add(Map.entry(facet.word(), value))));
        if (asOf != null) {
            fields.add(Map.entry("as-of", asOf.toString()));
        }
        if (order != Order.LATEST) {
            fields.add(Map.entry("order", order.word()));
        }
        return fields;
    }

    private static void put(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
