package org.bestand.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bestand.linking.Linker;
import org.bestand.linking.ReportRead;
import org.bestand.model.Original;
import org.bestand.record.Incoming;
import org.bestand.record.Record;
import org.bestand.record.Scribe;
import org.bestand.world.WorldGazetteer;

/** Writes a record of made-up reports, linked, for trying what works with large ones. */
final class MadeUpRecord {
    private static final int AT_A_TIME = 500;
    private static final double NANOS = 1e9;
    private static final Scribe SCRIBE = new Scribe(
            "bestand", "bestand made-up", "nl made-up", InstantSource.fixed(Instant.parse("2031-01-01T00:00:00Z")));

    private final PrintStream out;

    MadeUpRecord(PrintStream out) {
        this.out = out;
    }

    /** What links made-up reports. */
    static Linker linker() {
        return new Linker(new WorldGazetteer(), new DayWords());
    }

    /** Writes so many reports into a record, and prints how long that took. */
    void write(Path file, int reports) {
        Happenings happenings = new Happenings(reports);
        try (Record record = Record.open(file).by(SCRIBE)) {
            long begun = System.nanoTime();
            List<Incoming> batch = new ArrayList<>();
            for (int number = 0; number < reports; number++) {
                ReportRead one = happenings.report(number);
                batch.add(new Incoming(one.report(), one.claims(), Original.UNKNOWN));
                if (batch.size() == AT_A_TIME || number == reports - 1) {
                    record.add(batch);
                    batch.clear();
                }
            }
            long written = System.nanoTime();
            int incidents = record.state(linker()).linked().incidents().size();
            out.printf(
                    Locale.ROOT,
                    "%d reports written in %.1f s, linked to %d incidents in %.1f s%n",
                    reports,
                    (written - begun) / NANOS,
                    incidents,
                    (System.nanoTime() - written) / NANOS);
        }
    }
}
