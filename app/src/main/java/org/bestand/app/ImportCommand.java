package org.bestand.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.intake.UcdpGed;
import org.bestand.model.Chronicled;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in events of somebody else's chronicle. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes events of a chronicle into the record: ucdp reads the CSV of the UCDP Georeferenced Event Dataset.",
            "They date reports that tell no day, where exactly one reading fits, and are never counted as claims."
        })
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "ucdp")
    private String format;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file")
    private Path file;

    @Mixin
    private RecordOption record;

    ImportCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (!format.equals("ucdp")) {
            throw new UsageException("there is no format " + format + " to import; it is ucdp");
        }
        List<Chronicled> events = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try {
            new UcdpGed(parts.actors()).read(file, events::add, refused::add);
        } catch (IOException e) {
            throw new UsageException(
                    e instanceof java.nio.file.NoSuchFileException ? file + " does not exist" : e.getMessage());
        }
        try (Record book = record.open()) {
            book.chronicle("UCDP GED", events);
        }
        refused.forEach(sentence -> surroundings.err().println("bestand: " + Plain.text(sentence)));
        surroundings
                .out()
                .line(events.size() + " events of UCDP GED taken in"
                        + (refused.isEmpty() ? "." : ", " + refused.size() + " rows left out."));
        return refused.isEmpty() ? Main.FINE : Main.SOME_FAILED;
    }
}
