package org.bestand.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bestand.linking.Ledger;
import org.bestand.linking.Tree;
import org.bestand.linking.Tree.Episode;
import org.bestand.record.Entry;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes incidents as a printable page. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes incidents as a printable HTML page with numbered citations.",
            "Those named, or those that fit the filters."
        })
final class DossierCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "ids of incidents or episodes")
    private List<String> ids = List.of();

    @Mixin
    private IncidentFilter filter;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "nl",
            description = "nl or en (default: ${DEFAULT-VALUE})")
    private String language;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "where to (default: standard output)")
    private Path out;

    @Mixin
    private RecordOption record;

    DossierCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        filter.check();
        if (!List.of("nl", "en").contains(language)) {
            throw new UsageException("--lang is nl or en, not " + language);
        }
        Known known;
        List<Entry> history;
        List<Ledger> ledgers;
        try (Record book = record.openExisting(parts)) {
            known = Known.now(book, parts);
            history = book.history();
            ledgers = ledgers(known, new Things(known, book.claims(), record.name()));
        }
        DossierWords words = new DossierWords(language, new Voices(known.claims(), parts.gazetteer()));
        String made = history.isEmpty()
                ? ""
                : words.of(
                        "made",
                        history.getLast().number(),
                        HistoryLines.minute(history.getLast().at()));
        write(new Dossier(known, words).of(ledgers, made));
        return Main.FINE;
    }

    private List<Ledger> ledgers(Known known, Things things) {
        if (ids.isEmpty()) {
            return known.incidents().stream()
                    .map(known::ledger)
                    .filter(filter::fits)
                    .toList();
        }
        Tree tree = Tree.of(known.incidents());
        List<Ledger> ledgers = new ArrayList<>();
        for (String id : ids) {
            Optional<Episode> episode = tree.episode(id);
            if (episode.isPresent()) {
                episode.get().incidents().forEach(incident -> ledgers.add(known.ledger(incident)));
            } else {
                ledgers.add(known.ledger(things.incident(id)));
            }
        }
        return ledgers;
    }

    private void write(String page) {
        if (out == null) {
            surroundings.out().print(page);
            return;
        }
        try {
            Files.writeString(out, page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException("cannot write " + out + ": " + e.getMessage() + "; name another file with -o");
        }
        surroundings.out().line("Written: " + out);
    }
}
