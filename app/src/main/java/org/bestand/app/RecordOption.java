package org.bestand.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.bestand.record.Record;
import org.bestand.record.RecordException;
import org.bestand.record.Scribe;
import picocli.CommandLine.Option;

/** Which record is meant. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "bestand.db",
            description = "the record, a SQLite file (default: ${DEFAULT-VALUE})")
    private Path file;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "who does this, for the history (default: the user's name)")
    private String who;

    Path file() {
        return file;
    }

    /** Opens the record, or begins it where there is none. */
    Record open() {
        return opened(Record::open);
    }

    /** Opens a record that is there. */
    Record openExisting() {
        return opened(Record::openExisting);
    }

    private Scribe scribe() {
        String version = new Version().getVersion()[0];
        return new Scribe(who.isBlank() ? "unknown" : who, version, "nl, " + version, InstantSource.system());
    }

    /** A file that is no record is a wrong call: nothing has been read yet. */
    private Record opened(Function<Path, Record> open) {
        try {
            return open.apply(file).by(scribe());
        } catch (RecordException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
