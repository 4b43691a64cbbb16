package org.bestand.training.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two groupings are, seen from each of their things (Bagga and Baldwin, 1998).
 *
 * @param precision of the things grouped with a thing, the share that belongs with it
 * @param recall of the things that belong with a thing, the share that is grouped with it
 */
record BCubed(double precision, double recall) {

    /**
     * A thing in both groupings.
     *
     * @param report where it is from
     * @param right the group that it belongs in
     * @param got the group that it was put in
     */
    record Item(String report, String right, String got) {}

    /**
     * Over some of the things, among all.
     *
     * @param all the things
     * @param counted those whose precision and recall are averaged
     */
    static BCubed of(List<Item> all, List<Item> counted) {
        Map<String, Integer> right = new HashMap<>();
        Map<String, Integer> got = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (Item item : all) {
            right.merge(item.right(), 1, Integer::sum);
            got.merge(item.got(), 1, Integer::sum);
            both.merge(List.of(item.right(), item.got()), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Item item : counted) {
            int together = both.get(List.of(item.right(), item.got()));
            precision += (double) together / got.get(item.got());
            recall += (double) together / right.get(item.right());
        }
        return new BCubed(precision / Math.max(1, counted.size()), recall / Math.max(1, counted.size()));
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1());
    }
}
