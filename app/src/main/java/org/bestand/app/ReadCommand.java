package org.bestand.app;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bestand.record.Outcome;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes reports into the record and prints what they tell. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads reports, keeps them with their claims in the record, and prints what they tell, happening by happening.",
            "Reading the same reports again adds nothing."
        })
final class ReadCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "text file, JSON Lines file, folder, or - for standard input")
    private List<String> paths;

    @Mixin
    private RecordOption record;

    @Mixin
    private ThreadsOption threads;

    ReadCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        int most = threads.threads();
        try (Record book = record.open()) {
            Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
            Set<String> read = new HashSet<>();
            int code = new Session(surroundings, parts).read(paths, most, (report, claims) -> {
                outcomes.merge(book.add(report, claims), 1, Integer::sum);
                read.add(report.id());
            });
            if (!read.isEmpty()) {
                Account account = new Account(
                        Known.now(book, parts), parts.gazetteer(), surroundings.colour(), surroundings.width());
                surroundings.out().print(account.of(read));
                surroundings.out().print(account.counts(outcomes));
                surroundings.out().line("Record: " + record.name());
            }
            return code;
        }
    }
}
