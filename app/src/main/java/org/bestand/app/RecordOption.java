package org.bestand.app;

import java.time.InstantSource;
import java.util.function.Function;
import org.bestand.record.Location;
import org.bestand.record.Record;
import org.bestand.record.RecordException;
import org.bestand.record.Scribe;
import picocli.CommandLine.Option;

/** Which record is meant. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "RECORD",
            defaultValue = "bestand.db",
            description = {
                "the record: a SQLite file, or a database of PostgreSQL as jdbc:postgresql://HOST/DATABASE?user=NAME,"
                        + " its password from .pgpass in the home folder (default: ${DEFAULT-VALUE})"
            })
    private String written;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "who does this, for the history (default: the user's name)")
    private String who;

    /** What it is called, without user and password. */
    String name() {
        return location().toString();
    }

    /** Opens the record, or begins it where there is none; its places are asked from then on. */
    Record open(Parts parts) {
        return used(opened(Record::open), parts);
    }

    /** Opens a record that is there; its places are asked from then on. */
    Record openExisting(Parts parts) {
        return used(openExisting(), parts);
    }

    private static Record used(Record book, Parts parts) {
        parts.use(book.places());
        return book;
    }

    /** Opens a record that is there, of which nothing is derived. */
    Record openExisting() {
        return opened(Record::openExisting);
    }

    /** Where it is. */
    Location location() {
        return Location.of(written);
    }

    /** Who writes into it, and with what. */
    Scribe scribe() {
        return new Scribe(who.isBlank() ? "unknown" : who, Version.words(), Version.pack(), InstantSource.system());
    }

    /** A place that is no record is a wrong call: nothing has been read yet. */
    private Record opened(Function<Location, Record> open) {
        try {
            return open.apply(location()).by(scribe());
        } catch (RecordException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
