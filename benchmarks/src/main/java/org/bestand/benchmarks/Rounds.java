package org.bestand.benchmarks;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Times work in rounds: some to warm up (the compiler shares the core), then some that count, of which the median is taken. */
final class Rounds {
    /** After eight rounds the compiler still takes a part of the core, after sixteen hardly any. */
    private static final int WARM = 16;

    private static final int COUNTED = 5;

    private Rounds() {}

    /** Median duration in nanoseconds of rounds that each say themselves how long they took. */
    static long median(LongSupplier round) {
        for (int i = 0; i < WARM; i++) {
            round.getAsLong();
        }
        return medianOf(COUNTED, round);
    }

    /** Median of so many rounds, without any to warm up. */
    static long medianOf(int rounds, LongSupplier round) {
        long[] took = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            took[i] = round.getAsLong();
        }
        Arrays.sort(took);
        return took[rounds / 2];
    }

    /** Duration of work in nanoseconds. */
    static long of(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }
}
