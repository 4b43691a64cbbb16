package org.bestand.desk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All incidents at one moment, with the values of their facets as numbers, so that counting a hundred thousand of them takes milliseconds. Never
 * changes: another moment is another snapshot.
 */
public final class Snapshot {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Row> rows;
    private final Map<Facet, Values> facets = new EnumMap<>(Facet.class);
    private final Map<Order, int[]> orders = new EnumMap<>(Order.class);

    Snapshot(Collection<Row> rows) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < this.rows.size(); i++) {
            places.put(this.rows.get(i).id(), i);
        }
        for (Facet facet : Facet.values()) {
            facets.put(facet, Values.of(facet, this.rows));
        }
        for (Order order : Order.values()) {
            orders.put(order, inOrder(order));
        }
    }

    private int[] inOrder(Order order) {
        List<Integer> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            all.add(i);
        }
        all.sort(Comparator.comparing(rows::get, order.comparator()));
        return all.stream().mapToInt(Integer::intValue).toArray();
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
        List<Predicate<Integer>> tests = new ArrayList<>();
        selection
                .values()
                .forEach((facet, wanted) -> tests.add(facets.get(facet).test(wanted, facet.needsAll())));
        tests.add(place -> fitsTime(rows.get(place), selection));
        if (selection.asOf() != null) {
            tests.add(place -> wasKnown(rows.get(place), selection.asOf()));
        }
        if (holding != null) {
            tests.add(place -> holding.contains(rows.get(place).id()));
        }
        List<Row> found = new ArrayList<>();
        Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> counts.put(facet, new int[values.size()]));
        for (int place : orders.get(selection.order())) {
            if (fits(place, tests)) {
                found.add(rows.get(place));
                facets.forEach((facet, values) -> values.count(place, counts.get(facet)));
            }
        }
        Map<Facet, List<Found.Counted>> counted = new EnumMap<>(Facet.class);
        facets.forEach((facet, values) -> counted.put(facet, values.counted(counts.get(facet))));
        return new Found(found, counted);
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
        return selection.from() == null && selection.to() == null
                || row.overview().times().stream()
                        .anyMatch(time -> (selection.from() == null
                                        || !time.end().isBefore(selection.from()))
                                && (selection.to() == null || !time.start().isAfter(selection.to())));
    }
}
