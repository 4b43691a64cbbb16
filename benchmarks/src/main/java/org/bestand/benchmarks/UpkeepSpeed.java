package org.bestand.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.bestand.linking.Linker;
import org.bestand.linking.ReportRead;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.bestand.record.Record;

/**
 * How long decisions take in a large made-up record, and how long what is derived takes to follow them; what a running program keeps in memory for
 * it. Works on a copy of the record.
 */
final class UpkeepSpeed {
    private static final int TIMES = 21;
    private static final double SECOND = 1e9;
    private static final double MILLI = 1e6;
    private static final double MEGA = 1 << 20;

    private final PrintStream out;
    private final Linker linker = MadeUpRecord.linker();
    private final Random chance = new Random(3);

    UpkeepSpeed(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints all that.
     *
     * @param reports of how many reports the record was made
     */
    void print(Path file, int reports) {
        try {
            Path copy = Files.createTempFile(file.toAbsolutePath().getParent(), "upkeep", ".db");
            try {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                try (Record record = Record.open(copy)) {
                    print(record, new Happenings(reports), reports);
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Record record, Happenings happenings, int reports) {
        Supplier<ReportRead> drawn = () -> happenings.report(chance.nextInt(reports));
        Supplier<Claim> claim = () -> drawn.get().claims().getFirst();
        double before = heap();
        record.decide(new Decision.Rejected(claim.get()), "");
        out.printf(
                Locale.ROOT,
                "a fresh process takes up where another stopped in %.1f s%n",
                took(() -> record.state(linker)) / SECOND);
        out.printf(Locale.ROOT, "and keeps %.0f MB%n", heap() - before);
        out.println("           decide, ms: median   most  following it, ms: median   most");
        print("reject", record, () -> new Decision.Rejected(claim.get()));
        print("accept", record, () -> new Decision.Accepted(claim.get()));
        print("correct", record, () -> corrected(claim.get()));
        print(
                "merge",
                record,
                () -> new Decision.Merged(
                        List.of(List.of(claim.get().id()), List.of(claim.get().id()))));
        print("date", record, () -> dated(drawn.get().report()));
        ReportRead more = new Happenings(reports + 1).report(reports);
        record.add(more.report(), more.claims());
        out.printf(Locale.ROOT, "one report more is followed in %.1f ms%n", took(() -> record.state(linker)) / MILLI);
        out.printf(Locale.ROOT, "then it keeps %.0f MB%n", heap() - before);
    }

    private void print(String what, Record record, Supplier<Decision.Change> change) {
        double[] decide = new double[TIMES];
        double[] follow = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            Decision.Change next = change.get();
            decide[i] = took(() -> record.decide(next, "")) / MILLI;
            follow[i] = took(() -> record.state(linker)) / MILLI;
        }
        Arrays.sort(decide);
        Arrays.sort(follow);
        out.printf(
                Locale.ROOT,
                "%-10s %19.1f %6.1f %25.1f %6.1f%n",
                what,
                decide[TIMES / 2],
                decide[TIMES - 1],
                follow[TIMES / 2],
                follow[TIMES - 1]);
    }

    private static Decision.Change corrected(Claim claim) {
        LocalDate day = LocalDate.of(2020, 2, 2);
        return new Decision.Corrected(claim, claim.at(When.between(day, day, "toen")), List.of());
    }

    private static Decision.Change dated(Report report) {
        return new Decision.Dated(report.id(), report.date(), new ReportDate.Day(LocalDate.of(2020, 2, 2)));
    }

    private static double took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    /** What is held on to, in MB. */
    private static double heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }
}
