package org.bestand.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A record in a SQLite file. One thread at a time; another process that writes makes this one wait for a second at most. Every call is one
 * transaction; each throws {@link RecordException} where the file fails it, and has then changed nothing.
 */
public final class Record implements AutoCloseable {
    private static final int PATIENCE_MS = 1000;

    private final Path file;
    private final Jdbi jdbi;
    private final Handle keeper; // while one connection stays open, closing others does not fold the log into the file

    private Record(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
        this.keeper = jdbi.open();
    }

    /** Opens the record of a file, or begins one where there is none. */
    public static Record open(Path file) {
        return open(file, Integer.MAX_VALUE);
    }

    /**
     * Opens the record of a file that exists, to look something up.
     *
     * @throws RecordException also where there is no such file
     */
    public static Record openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new RecordException(
                    "there is no record " + file + "; `bestand read PATH…` makes one, and --record names another");
        }
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && Files.isWritable(folder) ? open(file) : openReadOnly(file);
    }

    /** Opens a record that cannot be written, such as one on a read-only disk; it must be of this program's schema. */
    static Record openReadOnly(Path file) {
        return Failures.told(file, () -> {
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(true);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
            Jdbi jdbi = Jdbi.create(source);
            Schema.expectCurrent(file, jdbi);
            return new Record(file, jdbi);
        });
    }

    static Record open(Path file, int mostPages) {
        return Failures.told(file, () -> {
            SQLiteDataSource source = source(file, mostPages);
            Jdbi jdbi = Jdbi.create(source);
            Schema.bringUp(file, source, jdbi);
            return new Record(file, jdbi);
        });
    }

    private static SQLiteDataSource source(Path file, int mostPages) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MS);
        // A transaction that means to write takes the lock at once: two that both begin by reading could never both go
        // on.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setMaxPageCount(mostPages);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Takes in a report with all its claims, or leaves all as it was.
     *
     * @throws IllegalArgumentException where a claim is of another report, or its quote is not what the text holds at its span
     */
    public Outcome add(Report report, List<Claim> claims) {
        claims.forEach(claim -> Quotes.check(report, claim));
        return transaction(handle -> {
            Outcome outcome = new Reports(handle).add(report, claims);
            if (outcome != Outcome.ALREADY_THERE) {
                new Incidents(handle).markStale();
            }
            return outcome;
        });
    }

    /** The current version of every report, in the order in which they first came. */
    public List<Report> reports() {
        return reading(handle -> new Reports(handle).all());
    }

    /** The current claims, by report in the order in which they first came, within it by the text. */
    public List<Claim> claims() {
        return reading(handle -> new Reports(handle).claims());
    }

    /** The current claim of this id. */
    public Optional<Claim> claim(String id) {
        return reading(handle -> new Reports(handle).claim(id));
    }

    /** The current claims whose ids begin so, two at most: whoever asks by a beginning wants to know whether it is the only one. */
    public List<Claim> claimsBeginning(String id) {
        return reading(handle -> new Reports(handle).claimsBeginning(id));
    }

    /** The current version of a report. */
    public Optional<Report> report(String id) {
        return reading(handle -> new Reports(handle).report(id));
    }

    /** The incidents of the current claims, in the linker's order; worked out anew where claims came in since. */
    public List<Incident> incidents(Linker linker) {
        if (!reading(handle -> new Incidents(handle).areStale())) {
            return reading(handle -> new Incidents(handle).all());
        }
        return transaction(handle -> {
            Reports reports = new Reports(handle);
            List<Incident> linked = linker.link(reports.all(), reports.claims());
            new Incidents(handle).replace(linked);
            return linked;
        });
    }

    /**
     * One number for all that the record holds now: SHA-256, as 64 hexadecimal digits, over its reports, their claims and the incidents, each
     * in the order of their ids. The order in which reports came in makes no difference.
     */
    public String digest(Linker linker) {
        List<String> parts = new ArrayList<>();
        reports().stream()
                .sorted(Comparator.comparing(Report::id))
                .forEach(report -> parts.add(report.id() + "\n" + report.date().iso() + "\n" + report.text()));
        claims().stream()
                .sorted(Comparator.comparing(Claim::report).thenComparing(Claim::id))
                .forEach(claim -> parts.add(Documents.of(claim)));
        incidents(linker).stream()
                .sorted(Comparator.comparing(Incident::id))
                .forEach(incident -> parts.add(Documents.of(incident)));
        return Reports.sha256(String.join("\n\0\n", parts));
    }

    /** A setting of the open connection. */
    String pragma(String name) {
        return keeper.createQuery("PRAGMA " + name).mapTo(String.class).one();
    }

    private <T> T reading(Function<Handle, T> work) {
        return Failures.told(file, () -> work.apply(keeper));
    }

    private <T> T transaction(Function<Handle, T> work) {
        return Failures.told(file, () -> jdbi.inTransaction(work::apply));
    }

    @Override
    public void close() {
        keeper.close();
    }
}
