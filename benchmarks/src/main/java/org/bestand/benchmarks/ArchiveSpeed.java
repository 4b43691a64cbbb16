package org.bestand.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bestand.intake.Documents;
import org.bestand.intake.Intake;
import org.bestand.intake.Limits;
import org.bestand.intake.Received;
import org.bestand.languages.nl.DutchPack;
import org.bestand.model.Claim;
import org.bestand.reading.Reader;
import org.bestand.record.Record;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** How many pages a second come out of a WARC file into a record, one after another, and what taking in, reading and storing take of it. */
final class ArchiveSpeed {
    static final int PAGES = 10_000;
    private static final int WARM = 300;
    private static final double NANOS = 1e9;

    private final Reader reader = new Reader(DutchPack.load(), new WorldActors(), new WorldGazetteer());
    private final PrintStream out;

    ArchiveSpeed(PrintStream out) {
        this.out = out;
    }

    /** What one run took, in nanoseconds, and gave. */
    private static final class Shares {
        private long reading;
        private long storing;
        private int pages;
        private int claims;
    }

    /** Prints the pace over so many pages, after some that do not count. */
    void print(int pages) {
        try {
            Path folder = Files.createTempDirectory("archive");
            try {
                print(folder, pages);
            } finally {
                try (var files = Files.list(folder)) {
                    files.forEach(file -> file.toFile().delete());
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Path folder, int pages) throws IOException {
        Path archive = folder.resolve("krant.warc.gz");
        MadeUpArchive.write(archive, WARM);
        run(archive, folder.resolve("warm.db"));
        MadeUpArchive.write(archive, pages);
        long begun = System.nanoTime();
        Shares shares = run(archive, folder.resolve("record.db"));
        double whole = System.nanoTime() - begun;
        out.printf(
                Locale.ROOT,
                "%d pages (%.1f MB packed), %d claims: %.0f s, %.0f pages/s%n"
                        + "  of it: intake %.0f %%, reading %.0f %%, storing %.0f %%%n",
                shares.pages,
                Files.size(archive) / 1e6,
                shares.claims,
                whole / NANOS,
                shares.pages * NANOS / whole,
                100 * (whole - shares.reading - shares.storing) / whole,
                100 * shares.reading / whole,
                100 * shares.storing / whole);
    }

    private Shares run(Path archive, Path record) {
        Shares shares = new Shares();
        try (Record book = Record.open(record)) {
            new Intake(Limits.DEFAULT, InputStream.nullInputStream(), Documents.absent())
                    .read(List.of(archive.toString()), received -> take(received, book, shares));
        }
        return shares;
    }

    private void take(Received received, Record book, Shares shares) {
        if (!(received instanceof Received.ReportIn in)) {
            throw new IllegalStateException("of a page that is none: " + received);
        }
        long begun = System.nanoTime();
        List<Claim> claims = reader.read(in.report());
        long read = System.nanoTime();
        book.add(in.report(), claims, in.original());
        shares.reading += read - begun;
        shares.storing += System.nanoTime() - read;
        shares.pages++;
        shares.claims += claims.size();
    }
}
