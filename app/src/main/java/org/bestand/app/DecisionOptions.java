package org.bestand.app;

import org.bestand.model.Decision;
import org.bestand.model.Decision.Change;
import org.bestand.record.Record;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that decide something have in common. */
final class DecisionOptions {
    @Option(names = "--why", paramLabel = "WORDS", description = "the reason, for the history")
    private String why;

    @Mixin
    private RecordOption record;

    /** What is decided, given what the record holds. */
    interface Choice {
        Iterable<Change> of(Known known, Things things);
    }

    /** Opens the record, decides, and says with which numbers; of several changes all are looked up before any is made. */
    int decide(Surroundings surroundings, Parts parts, Choice choice) {
        try (Record book = record.openExisting()) {
            Known known = Known.now(book, parts);
            Things things = new Things(known, book.claims(), record.name());
            for (Change change : choice.of(known, things)) {
                Decision decision = book.decide(change, why);
                surroundings.out().line(new HistoryLines(surroundings.width()).of(decision));
            }
        }
        return Main.FINE;
    }
}
