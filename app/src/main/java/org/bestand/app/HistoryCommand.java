package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.record.Entry;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what happened to the record. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists what happened to the record: what came in, what people decided, what was released.",
            "The numbers are those that undo takes."
        })
final class HistoryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "only what is about this claim or report")
    private String id;

    @Option(names = "--decisions", description = "only what people decided")
    private boolean decisions;

    @Mixin
    private RecordOption record;

    HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Entry> entries;
        try (Record book = record.openExisting()) {
            entries = book.history();
        }
        HistoryLines lines = new HistoryLines(surroundings.width());
        entries.stream()
                .filter(entry -> id == null
                        || entry.subject().startsWith(id)
                        || entry.document().contains("\"" + id))
                .filter(entry -> !decisions || Record.decision(entry).isPresent())
                .forEach(entry -> surroundings.out().line(lines.of(entry)));
        return Main.FINE;
    }
}
