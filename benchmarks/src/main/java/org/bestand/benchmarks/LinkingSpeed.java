package org.bestand.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Locale;
import org.bestand.linking.Linker;
import org.bestand.model.Incident;
import org.bestand.model.TimeWords;
import org.bestand.world.WorldGazetteer;

/** How long it takes to link ever more claims, and how much memory. */
final class LinkingSpeed {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;

    private final PrintStream out;
    private final Linker linker = new Linker(new WorldGazetteer(), TimeWords.NONE);

    LinkingSpeed(PrintStream out) {
        this.out = out;
    }

    void print() {
        linker.link(Happenings.of(SIZES[0]).reports(), Happenings.of(SIZES[0]).claims()); // warms up
        double before = 0;
        out.println("   claims   reports  incidents   seconds  times the one before  peak heap, MB");
        for (int size : SIZES) {
            Happenings told = Happenings.of(size);
            resetPeaks();
            long start = System.nanoTime();
            List<Incident> incidents =
                    linker.link(told.reports(), told.claims()).incidents();
            double seconds = (System.nanoTime() - start) / NANOS;
            out.printf(
                    Locale.ROOT,
                    "%9d %9d %10d %9.2f %21s %15.0f%n",
                    told.claims().size(),
                    told.reports().size(),
                    incidents.size(),
                    seconds,
                    before == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / before),
                    peak() / MEGA);
            before = seconds;
        }
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
