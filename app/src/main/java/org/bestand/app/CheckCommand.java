package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether the record is as it was written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Looks whether the record is as it was written.",
            "The chain of its history, every text, every reading, every quote against its text, every release.",
            "Says what is not, and ends with 1 then."
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RecordOption record;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> faults;
        int entries;
        int claims;
        try (Record book = record.openExisting()) {
            faults = book.check();
            entries = book.history().size();
            claims = book.claims().size();
        }
        if (faults.isEmpty()) {
            surroundings
                    .out()
                    .line("All as it was written: " + entries + " entries of the history, the words of " + claims
                            + " claims.");
            return Main.FINE;
        }
        faults.forEach(fault -> surroundings.out().line("! " + Plain.text(fault)));
        return Main.SOME_FAILED;
    }
}
