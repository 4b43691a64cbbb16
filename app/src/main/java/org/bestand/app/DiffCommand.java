package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.record.Known;
import org.bestand.record.Record;
import org.bestand.record.Release;
import org.bestand.record.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what changed between two states of the record. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells what changed between two releases, or between what was known on two days.",
            "+ is new, - is gone, ~ is changed, such as 49+ to 105+."
        })
final class DiffCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "number of a release, or a day such as 2022-09-13")
    private String before;

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            defaultValue = "now",
            description = "the same, or now (default: ${DEFAULT-VALUE})")
    private String after;

    @Mixin
    private RecordOption record;

    DiffCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        List<String> lines;
        try (Record book = record.openExisting(parts)) {
            lines = new Changed(known(before, book), known(after, book), parts, new Style(surroundings.colour()))
                    .lines();
        }
        if (lines.isEmpty()) {
            surroundings.out().line("Nothing changed.");
        }
        lines.forEach(line -> surroundings.out().line(Plain.text(line)));
        return Main.FINE;
    }

    private Known known(String which, Record book) {
        if (which.equals("now")) {
            return Known.now(book, parts.linker());
        }
        if (which.matches("[0-9]{1,9}")) {
            long number = Long.parseLong(which);
            Release release = book.releases().stream()
                    .filter(r -> r.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "the record has no release " + which + "; bestand release --list tells which it has"));
            return Known.of(book.state(release), parts.linker());
        }
        State now = book.state(parts.linker());
        return Known.on(IncidentFilter.day("a state", which), now, book.chronicle(), book.history(), parts.linker());
    }
}
