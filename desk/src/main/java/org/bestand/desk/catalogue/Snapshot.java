package org.bestand.desk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All incidents at one moment, with the values of their facets as numbers, so that counting a hundred thousand of them takes milliseconds. Never
 * changes: another moment is another snapshot.
 */
public final class Snapshot {
    private final List<Row> rows;
    private final Map<String, Integer> places;
    private final Map<Facet, Values> facets = new EnumMap<>(Facet.class);

    /** Worked out when first asked for. */
    private final Map<Order, int[]> orders;

    private Snapshot(List<Row> rows, Map<String, Integer> places, Map<Order, int[]> orders) {
        this.rows = rows;
        this.places = places;
        this.orders = orders;
    }

    static Snapshot of(Collection<Row> rows) {
        Map<String, Integer> places = new HashMap<>();
        rows.forEach(row -> places.put(row.id(), places.size()));
        Snapshot all = new Snapshot(List.copyOf(rows), places, new ConcurrentHashMap<>());
        all.facets.putAll(Arrays.stream(Facet.values())
                .parallel()
                .collect(Collectors.toMap(Function.identity(), facet -> Values.of(facet, all.rows))));
        return all;
    }

    /**
     * The same incidents, where nothing but how far people have looked at them is another.
     *
     * @param looked at how many claims of which incident; at none of those left out
     */
    Snapshot looked(Map<String, Integer> looked) {
        List<Row> now = rows.stream()
                .map(row -> new Row(row.overview(), looked.getOrDefault(row.id(), 0)))
                .toList();
        Snapshot same = new Snapshot(now, places, orders);
        same.facets.putAll(facets);
        same.facets.put(Facet.STATUS, Values.of(Facet.STATUS, now));
        return same;
    }

    private int[] inOrder(Order order) {
        List<Order.Place> all = new ArrayList<>(rows.size());
        rows.forEach(row -> all.add(order.place(row.overview())));
        all.sort(null);
        int[] inOrder = new int[all.size()];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = places.get(all.get(i).id());
        }
        return inOrder;
    }

    /** All rows. */
    public List<Row> rows() {
        return rows;
    }

    /** The row of an incident; null where there is none. */
    public Row row(String id) {
        Integer place = places.get(id);
        return place == null ? null : rows.get(place);
    }

    /**
     * The incidents that a selection means; as of a day those of which something was surely known by then.
     *
     * @param holding ids of those that hold its words; null where it has none
     */
    public Found find(Selection selection, Set<String> holding) {
        List<Predicate<Integer>> tests = tests(selection, holding);
        List<Row> found = new ArrayList<>();
        Values[] all = facets.values().toArray(Values[]::new);
        int[][] counts = new int[all.length][];
        for (int i = 0; i < all.length; i++) {
            counts[i] = new int[all[i].size()];
        }
        for (int place : orders.computeIfAbsent(selection.order(), this::inOrder)) {
            if (fits(place, tests)) {
                found.add(rows.get(place));
                for (int i = 0; i < all.length; i++) {
                    all[i].count(place, counts[i]);
                }
            }
        }
        Map<Facet, List<Found.Counted>> counted = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> counted.put(facet, values.counted(counts[facet.ordinal()])));
        return new Found(found, counted);
    }

    private List<Predicate<Integer>> tests(Selection selection, Set<String> holding) {
        List<Predicate<Integer>> tests = new ArrayList<>();
        selection
                .values()
                .forEach((facet, wanted) -> tests.add(facets.get(facet).test(wanted, facet.needsAll())));
        if (selection.from() != null || selection.to() != null) {
            tests.add(place -> fitsTime(rows.get(place), selection));
        }
        if (selection.asOf() != null) {
            tests.add(place -> wasKnown(rows.get(place), selection.asOf()));
        }
        if (holding != null) {
            tests.add(place -> holding.contains(rows.get(place).id()));
        }
        return tests;
    }

    private static boolean fits(int place, List<Predicate<Integer>> tests) {
        for (Predicate<Integer> test : tests) {
            if (!test.test(place)) {
                return false;
            }
        }
        return true;
    }

    private static boolean wasKnown(Row row, LocalDate day) {
        LocalDate known = row.overview().known();
        return known != null && !known.isAfter(day);
    }

    private static boolean fitsTime(Row row, Selection selection) {
        return row.overview().times().stream()
                .anyMatch(time -> (selection.from() == null || !time.end().isBefore(selection.from()))
                        && (selection.to() == null || !time.start().isAfter(selection.to())));
    }
}
