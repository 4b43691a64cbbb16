package org.bestand.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as its runs of words, to be held against others.
 *
 * @param hashes hashes of the runs, sorted, each once
 */
record Runs(long[] hashes) {
    /** Words in a run; shorter ones are common to all reports of one happening. */
    private static final int RUN = 5;

    /** Texts of fewer runs are alike by chance. */
    private static final int LEAST = 20;

    /** Of the shorter text's runs, how many the longer must hold. */
    private static final double SAME = 0.8;

    /** Bands of two: texts of which a third is the same meet in some band nearly always. */
    private static final int BANDS = 24;

    private static final long[] NONE = {};

    static Runs of(String text) {
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
        return new Runs(Arrays.stream(all).sorted().distinct().toArray());
    }

    /** The bands of MinHash that the text is in; none where it is too short to be told from others. */
    long[] bands() {
        if (hashes.length < LEAST) {
            return NONE;
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = mixed(least(2 * band) * 31 + least(2 * band + 1)) ^ band;
        }
        return bands;
    }

    /** The least of the runs under one of many orders. */
    private long least(int order) {
        long least = Long.MAX_VALUE;
        long seed = mixed(order + 1);
        for (long run : hashes) {
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

    /** Whether the longer text holds nearly all of the shorter. */
    boolean areOneWith(Runs other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            if (hashes[i] == other.hashes[j]) {
                common++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common >= SAME * Math.min(hashes.length, other.hashes.length);
    }
}
