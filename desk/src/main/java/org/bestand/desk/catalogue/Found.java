package org.bestand.desk.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The incidents that a selection means.
 *
 * @param rows all of them, in its order
 * @param facets the values that each facet has among them, the most frequent first
 */
public record Found(List<Row> rows, Map<Facet, List<Counted>> facets) {

    /**
     * A value of a facet.
     *
     * @param value as it stands in addresses
     * @param incidents how many of those found have it
     */
    public record Counted(String value, int incidents) {}

    public Found {
        rows = List.copyOf(rows);
    }

    /** So many of them, behind the first pages. */
    public List<Row> page(int number, int size) {
        int from = Math.min(rows.size(), (number - 1) * size);
        return rows.subList(from, Math.min(rows.size(), from + size));
    }

    /** How many pages of that size they fill; at least one. */
    public int pages(int size) {
        return Math.max(1, (rows.size() + size - 1) / size);
    }
}
