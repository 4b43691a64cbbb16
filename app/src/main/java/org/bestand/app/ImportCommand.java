package org.bestand.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.intake.ChronicleLines;
import org.bestand.intake.Limits;
import org.bestand.intake.UcdpGed;
import org.bestand.model.Chronicled;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what others coded: events of a chronicle, or claims. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes events of somebody else's chronicle, or claims that people coded, into the record.",
            "ucdp reads the CSV of the UCDP Georeferenced Event Dataset, chronicle JSON Lines of {\"id\",\"start\",\"end\",\"parties\",\"places\",\"low\",\"best\",\"high\"}.",
            "They date reports that tell no day, where exactly one reading fits, and are never counted as claims.",
            "ledger reads the CSV that bestand export ledger writes, as people changed it: what differs is a decision, which bestand history tells and undo takes back."
        })
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "ucdp, chronicle or ledger")
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
        return format.equals("ledger") ? ledger() : chronicle();
    }

    private int ledger() {
        List<String> refused = new ArrayList<>();
        try (Record book = record.openExisting(parts)) {
            String told = new LedgerImport(file, book, parts, refused::add).into(book);
            tell(refused);
            surroundings.out().line(told);
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " does not exist");
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
        return refused.isEmpty() ? Main.FINE : Main.SOME_FAILED;
    }

    private void tell(List<String> refused) {
        refused.forEach(sentence -> surroundings.err().println("bestand: " + Plain.text(sentence)));
    }

    private int chronicle() {
        List<Chronicled> events = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        String source = read(events, refused);
        try (Record book = record.open(parts)) {
            book.chronicle(source, events);
        }
        tell(refused);
        surroundings
                .out()
                .line(events.size() + " events of " + source + " taken in"
                        + (refused.isEmpty() ? "." : ", " + refused.size() + " left out."));
        return refused.isEmpty() ? Main.FINE : Main.SOME_FAILED;
    }

    /** Reads the file and tells which chronicle it is. */
    private String read(List<Chronicled> events, List<String> refused) {
        try {
            return switch (format) {
                case "ucdp" -> {
                    new UcdpGed(parts.actors()).read(file, events::add, refused::add);
                    yield "UCDP GED";
                }
                case "chronicle" -> {
                    new ChronicleLines(Limits.DEFAULT).read(file, events::add, refused::add);
                    yield "a chronicle";
                }
                default ->
                    throw new UsageException(
                            "there is no format " + format + " to import; there are ucdp, chronicle and ledger");
            };
        } catch (NoSuchFileException e) {
            throw new UsageException(file + " does not exist");
        } catch (IOException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
