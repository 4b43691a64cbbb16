package org.bestand.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.model.Report;

/**
 * Finds reports that are one text: wire copy reprinted, perhaps cut at the end or with another heading. Texts are compared by their runs of
 * words; which are compared at all is found by MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, ch. 3), so that many
 * reports take no longer than they must. Nothing is drawn by chance.
 */
final class Copies {
    /** Words in a run; shorter ones are common to all reports of one happening. */
    private static final int RUN = 5;

    /** Texts of fewer runs are alike by chance. */
    private static final int LEAST = 20;

    /** Of the shorter text's runs, how many the longer must hold. */
    private static final double SAME = 0.8;

    /** Bands of two: texts of which a third is the same meet in some band nearly always. */
    private static final int BANDS = 24;

    private static final Comparator<Report> FIRST = Comparator.comparing(
                    (Report report) -> report.date().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Report::id);

    private final List<Report> reports;
    private final List<long[]> runs = new ArrayList<>();
    private final int[] origin;

    private Copies(List<Report> reports) {
        this.reports = reports.stream().sorted(FIRST).toList();
        this.origin = new int[this.reports.size()];
        for (int i = 0; i < origin.length; i++) {
            origin[i] = i;
            runs.add(runs(this.reports.get(i).text()));
        }
    }

    /** For each report that is a copy the one that its text came from: the first by date, of equals by id. */
    static Map<String, String> of(List<Report> reports) {
        Copies copies = new Copies(reports);
        copies.compare();
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < copies.origin.length; i++) {
            int first = copies.origin(i);
            if (first != i) {
                found.put(copies.reports.get(i).id(), copies.reports.get(first).id());
            }
        }
        return found;
    }

    private void compare() {
        Map<Long, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < origin.length; i++) {
            if (runs.get(i).length < LEAST) {
                continue;
            }
            for (long band : bands(runs.get(i))) {
                meet(i, bands.computeIfAbsent(band, b -> new ArrayList<>()));
            }
        }
    }

    private void meet(int report, List<Integer> met) {
        for (int other : met) {
            if (origin(other) != origin(report) && areOne(runs.get(other), runs.get(report))) {
                join(other, report);
            }
        }
        // What is one already need not be met again by each of its copies.
        if (met.stream().noneMatch(other -> origin(other) == origin(report))) {
            met.add(report);
        }
    }

    private int origin(int i) {
        return origin[i] == i ? i : origin(origin[i]);
    }

    private void join(int a, int b) {
        int first = Math.min(origin(a), origin(b));
        origin[Math.max(origin(a), origin(b))] = first;
    }

    /** Hashes of the runs of words, sorted, each once. */
    private static long[] runs(String text) {
        List<Integer> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word.hashCode());
            }
        }
        long[] all = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = mixed(hash * 31 + words.get(j));
            }
            all[i] = hash;
        }
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static long[] bands(long[] runs) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = mixed(least(runs, 2 * band) * 31 + least(runs, 2 * band + 1)) ^ band;
        }
        return bands;
    }

    /** The least of the runs under one of many orders. */
    private static long least(long[] runs, int order) {
        long least = Long.MAX_VALUE;
        long seed = mixed(order + 1);
        for (long run : runs) {
            least = Math.min(least, mixed(run ^ seed));
        }
        return least;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static boolean areOne(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common >= SAME * Math.min(a.length, b.length);
    }
}
