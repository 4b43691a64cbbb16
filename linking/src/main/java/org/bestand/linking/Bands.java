package org.bestand.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bands of texts, to find those that share one. Every text has some dozen and nearly all are its own: who is in a band is found by its hash in
 * arrays of numbers, and not kept band by band.
 */
final class Bands {
    private static final long[] NONE = {};
    private static final int FIRST = 1 << 10;
    private static final int END = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> reports = new ArrayList<>();
    private final List<long[]> bands = new ArrayList<>();
    private int[] heads = ends(FIRST);

    /** The report of each link, and the link behind it. */
    private int[] report = new int[FIRST];

    private int[] next = new int[FIRST];
    private int links;

    private static int[] ends(int size) {
        int[] ends = new int[size];
        Arrays.fill(ends, END);
        return ends;
    }

    /** Gives a report these bands, in place of those that it had. */
    void put(String id, long[] own) {
        Integer number = numbers.get(id);
        if (number == null) {
            number = reports.size();
            numbers.put(id, number);
            reports.add(id);
            bands.add(NONE);
        }
        bands.set(number, own); // links of former bands stay, and are seen not to be so any more
        for (long band : own) {
            link(number, band);
        }
    }

    private void link(int number, long band) {
        if (links == report.length) {
            grow();
        }
        int head = slot(band);
        report[links] = number;
        next[links] = heads[head];
        heads[head] = links++;
    }

    private int slot(long band) {
        return Long.hashCode(band * 0x9e3779b97f4a7c15L) & heads.length - 1;
    }

    private void grow() {
        report = new int[2 * report.length];
        next = new int[report.length];
        heads = ends(report.length);
        links = 0;
        for (int number = 0; number < bands.size(); number++) {
            for (long band : bands.get(number)) {
                link(number, band);
            }
        }
    }

    long[] of(String id) {
        Integer number = numbers.get(id);
        return number == null ? NONE : bands.get(number);
    }

    /** A report with all that share a band with it, or with one that does. */
    Set<String> together(String id) {
        Set<String> together = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(together);
        while (!open.isEmpty()) {
            for (long band : of(open.pop())) {
                for (int link = heads[slot(band)]; link != END; link = next[link]) {
                    String other = reports.get(report[link]);
                    if (holds(bands.get(report[link]), band) && together.add(other)) {
                        open.push(other);
                    }
                }
            }
        }
        return together;
    }

    private static boolean holds(long[] own, long band) {
        for (long one : own) {
            if (one == band) {
                return true;
            }
        }
        return false;
    }
}
