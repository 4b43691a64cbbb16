package org.bestand.app;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bestand.intake.Limits;
import org.bestand.record.Known;
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
            description =
                    "file, folder, or - for standard input: text, JSON Lines, JSON, CSV, HTML, RSS, Atom, WARC, WET, ninjs, packed by gzip or not")
    private List<String> paths;

    @Mixin
    private RecordOption record;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private LimitsOption limited;

    ReadCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        int most = threads.threads();
        Limits limits = limited.limits();
        try (Record book = record.open(parts)) {
            Shelving shelving = new Shelving(book, this::tell);
            int code;
            try (Session session = new Session(surroundings, parts, most, shelving)) {
                code = session.read(paths, limits);
            }
            Set<String> read = shelving.read();
            if (!read.isEmpty()) {
                Account account = new Account(
                        Known.now(book, parts.linker()),
                        parts.gazetteer(),
                        surroundings.colour(),
                        surroundings.width());
                surroundings.out().print(account.of(read));
                surroundings.out().print(account.counts(shelving.outcomes()));
                surroundings.out().line("Record: " + record.name());
            }
            return code;
        }
    }

    private void tell(String sentence) {
        surroundings.err().println("bestand: " + Plain.text(sentence));
    }
}
