package org.bestand.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bestand.linking.Linked;
import org.bestand.linking.Linker;
import org.bestand.linking.Linking;
import org.bestand.linking.ReportRead;
import org.bestand.model.TimeWords;
import org.bestand.world.WorldGazetteer;

/** How long it takes to link ever more claims, and then one more report, and how much memory. */
final class LinkingSpeed {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int MORE = 21;
    private static final double NANOS = 1e9;
    private static final double MILLI = 1e6;
    private static final double MEGA = 1 << 20;

    private final PrintStream out;
    private final Linker linker = new Linker(new WorldGazetteer(), TimeWords.NONE);

    LinkingSpeed(PrintStream out) {
        this.out = out;
    }

    void print() {
        linker.begin().change(new Happenings(SIZES[0] / Happenings.CLAIMS).reports(), List.of(), List.of()); // warms up
        double before = 0;
        out.println("   claims   reports  incidents  all, seconds  times the one before"
                + "  one report more, ms: median   most  peak heap, MB");
        for (int size : SIZES) {
            before = print(size, before);
        }
    }

    /** Links all but some reports at once, then these one by one. */
    private double print(int size, double before) {
        List<ReportRead> told = new Happenings(size / Happenings.CLAIMS).reports();
        resetPeaks();
        Linking linking = linker.begin();
        long start = System.nanoTime();
        linking.change(told.subList(MORE, told.size()), List.of(), List.of());
        double seconds = (System.nanoTime() - start) / NANOS;
        double[] more = new double[MORE];
        Linked linked = null;
        for (int i = 0; i < MORE; i++) {
            long begun = System.nanoTime();
            linked = linking.change(told.subList(i, i + 1), List.of(), List.of());
            more[i] = (System.nanoTime() - begun) / MILLI;
        }
        Arrays.sort(more);
        out.printf(
                Locale.ROOT,
                "%9d %9d %10d %13.2f %21s %28.2f %6.1f %15.0f%n",
                size,
                told.size(),
                linked.incidents().size(),
                seconds,
                before == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / before),
                more[MORE / 2],
                more[MORE - 1],
                peak() / MEGA);
        return seconds;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
