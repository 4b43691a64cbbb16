package org.bestand.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * How long an analyst waits at the desk of a large record: the program is started as a process of its own with 512 MB of heap, and asked over HTTP.
 * Prints the median of five runs of each 95th percentile, and whether 50 analysts at once meet an error or lose a decision.
 */
final class DeskSpeed {
    private static final int RUNS = 5;
    private static final int ASKED = 60;
    private static final int ANALYSTS = 50;
    private static final int EACH = 10;
    private static final double MS = 1e6;

    private final PrintStream out;

    DeskSpeed(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the figures.
     *
     * @param launcher of the program, which must be built
     * @param record a record that may be written into
     */
    void print(Path launcher, Path record) {
        long[] starts = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            try (DeskProcess desk = DeskProcess.start(launcher, record)) {
                desk.get("/incidents");
                starts[run] = System.nanoTime() - begun;
            }
        }
        out.printf(Locale.ROOT, "start to first page: %.0f ms%n", median(starts) / MS);
        try (DeskProcess desk = DeskProcess.start(launcher, record)) {
            print(desk);
        }
    }

    private void print(DeskProcess desk) {
        List<String> filters = DeskProcess.links(desk.get("/incidents"), "href=\"(/incidents\\?[^\"]+)\"");
        List<String> incidents = new ArrayList<>();
        for (int page = 1; incidents.size() < ASKED * RUNS; page++) {
            incidents.addAll(DeskProcess.links(desk.get("/incidents?page=" + page), "href=\"(/incidents/[^\"?]+)\""));
        }
        List<String> claims = new ArrayList<>();
        incidents.stream()
                .limit(ASKED * 2L)
                .forEach(incident ->
                        claims.addAll(DeskProcess.links(desk.get(incident), "action=\"/claims/([^/\"]+)/accept\"")));
        tell("incidents page and filters", desk::get, i -> filters.get(i % filters.size()));
        tell("incident page", desk::get, i -> incidents.get(i % incidents.size()));
        tell(
                "accept or reject",
                claim -> desk.post("/claims/" + claim + (claim.hashCode() % 2 == 0 ? "/accept" : "/reject")),
                i -> claims.get(i % claims.size()));
        tell("queue", desk::get, i -> "/queue?after=" + claims.get(i % claims.size()));
        crowd(desk, filters, incidents, claims);
        out.printf(Locale.ROOT, "memory of the process: %d MB%n", desk.residentMegabytes());
    }

    private void tell(String what, java.util.function.Function<String, String> ask, IntFunction<String> address) {
        for (int i = 0; i < ASKED; i++) {
            ask.apply(address.apply(i)); // the compiler shares the core
        }
        long[] p95 = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long[] took = new long[ASKED];
            for (int i = 0; i < ASKED; i++) {
                String one = address.apply(run * ASKED + i);
                took[i] = Rounds.of(() -> ask.apply(one));
            }
            Arrays.sort(took);
            p95[run] = took[ASKED * 95 / 100 - 1];
        }
        out.printf(Locale.ROOT, "%s: p95 %.0f ms%n", what, median(p95) / MS);
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Everybody looks around and decides at once; every decision must be in the history afterwards. */
    private void crowd(DeskProcess desk, List<String> filters, List<String> incidents, List<String> claims) {
        long before = desk.lastEntry();
        List<Callable<Integer>> analysts = new ArrayList<>();
        for (int i = 0; i < ANALYSTS; i++) {
            int number = i;
            analysts.add(() -> {
                for (int round = 0; round < EACH; round++) {
                    int at = number * EACH + round;
                    desk.get(filters.get(at % filters.size()));
                    desk.get(incidents.get(at % incidents.size()));
                    desk.post("/claims/" + claims.get(at % claims.size()) + "/accept");
                }
                return EACH;
            });
        }
        long begun = System.nanoTime();
        int decided = 0;
        try (ExecutorService all = Executors.newFixedThreadPool(ANALYSTS)) {
            for (Future<Integer> analyst : all.invokeAll(analysts)) {
                decided += analyst.get();
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
        out.printf(
                Locale.ROOT,
                "%d analysts at once: %d requests in %.1f s, %d decisions made, %d in the history%n",
                ANALYSTS,
                ANALYSTS * EACH * 3,
                (System.nanoTime() - begun) / 1e9,
                decided,
                desk.lastEntry() - before);
    }
}
