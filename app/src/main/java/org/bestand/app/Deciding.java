package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Change;
import org.bestand.record.Known;
import org.bestand.record.Record;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command by which a person decides something: what exactly, each says for itself. */
abstract class Deciding implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Option(names = "--why", paramLabel = "WORDS", description = "the reason, for the history")
    private String why;

    @Mixin
    private RecordOption record;

    Deciding(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    /** What is decided, given what the record holds; all is looked up before anything is decided. */
    abstract List<Change> changes(Things things);

    Parts parts() {
        return parts;
    }

    @Override
    public Integer call() {
        try (Record book = record.openExisting(parts)) {
            Things things = new Things(Known.now(book, parts.linker()), book.claims(), record.name());
            for (Change change : changes(things)) {
                Decision decision = book.decide(change, why);
                surroundings.out().line(new HistoryLines(surroundings.width()).of(decision));
            }
        }
        return Main.FINE;
    }
}
