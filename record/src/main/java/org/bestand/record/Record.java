package org.bestand.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A record in a SQLite file or a database of PostgreSQL. One thread at a time; another program that writes makes this one wait for five seconds
 * at most. Every call is one transaction; each throws {@link RecordException} where the database fails it, and has then changed nothing.
 */
public final class Record implements AutoCloseable {
    private final Location location;
    private final Jdbi jdbi;
    private final Handle
            keeper; // while one connection to a file stays open, closing others does not fold the log into it

    private Record(Location location, Jdbi jdbi, Handle keeper) {
        this.location = location;
        this.jdbi = jdbi;
        this.keeper = keeper;
    }

    /** Opens the record of a file, or begins one where there is none. */
    public static Record open(Path file) {
        return open(Location.of(file));
    }

    /** Opens the record of a place, or begins one where there is none. */
    public static Record open(Location location) {
        return opened(location, Schema::bringUp);
    }

    /**
     * Opens the record of a file that exists, to look something up.
     *
     * @throws RecordException also where there is no such file
     */
    public static Record openExisting(Path file) {
        return openExisting(Location.of(file));
    }

    /**
     * Opens a record that exists, to look something up; one that may only be read must be of this program's schema.
     *
     * @throws RecordException also where there is none
     */
    public static Record openExisting(Location location) {
        Location existing = location.existing();
        return opened(existing, existing.isReadOnly() ? Schema::expectCurrent : Schema::bringUpExisting);
    }

    private static Record opened(Location location, Consumer<Schema> look) {
        return Failures.told(location, () -> {
            Jdbi jdbi = Jdbi.create(location.source());
            Handle keeper = jdbi.open();
            try {
                look.accept(new Schema(location, keeper));
                return new Record(location, jdbi, keeper);
            } catch (RuntimeException e) {
                keeper.close();
                throw e;
            }
        });
    }

    /** Where it is kept. */
    public Location location() {
        return location;
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
            if (outcome == Outcome.ADDED || outcome == Outcome.CHANGED) {
                index(handle, report);
            }
            if (outcome != Outcome.ALREADY_THERE) {
                new Incidents(handle).markStale();
            }
            return outcome;
        });
    }

    private void index(Handle handle, Report report) {
        long seq = new Reports(handle).stored(report.id()).orElseThrow().seq();
        new Search(handle, location.index()).add(seq, report);
    }

    /**
     * The reports whose title and text hold all these words, whatever their case and accents: the latest first, those of one day by their ids. A
     * star right behind a word finds all that begin so; every other sign only parts words. Former versions are not found.
     *
     * @param limit how many at most
     */
    public List<Found> search(String words, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a search for " + limit + " reports");
        }
        return reading(handle -> new Search(handle, location.index()).find(Query.of(words), limit));
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

    /** What a query of one value gives on the connection that is open. */
    String setting(String query) {
        return keeper.createQuery(query).mapTo(String.class).one();
    }

    /** What it gives within a transaction that writes. */
    String settingWhileWriting(String query) {
        return transaction(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }

    private <T> T reading(Function<Handle, T> work) {
        return Failures.told(location, () -> work.apply(keeper));
    }

    private <T> T transaction(Function<Handle, T> work) {
        return Failures.told(location, () -> location.write(jdbi, keeper, work));
    }

    @Override
    public void close() {
        keeper.close();
    }
}
