package org.bestand.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record is meant. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "bestand.db",
            description = "the record, a SQLite file (default: ${DEFAULT-VALUE})")
    private Path file;

    Path file() {
        return file;
    }
}
