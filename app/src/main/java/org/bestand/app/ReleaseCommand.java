package org.bestand.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.bestand.record.Record;
import org.bestand.record.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Freezes the record under a number, or lists what was frozen. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Freezes the record as it is, under a number and a checksum; what comes later changes nothing of it.",
            "diff tells what changed since."
        })
final class ReleaseCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Option(names = "--why", paramLabel = "WORDS", defaultValue = "", description = "what it is for")
    private String why;

    @Option(names = "--list", description = "only list what was released")
    private boolean list;

    @Mixin
    private RecordOption record;

    ReleaseCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Record book = record.openExisting(parts)) {
            if (list) {
                book.releases().forEach(release -> surroundings.out().line(line(release)));
            } else {
                surroundings.out().line(line(book.release(parts.linker(), why)));
            }
        }
        return Main.FINE;
    }

    private static String line(Release release) {
        return String.format(
                        Locale.ROOT,
                        "release %d  %s  %s  sha256 %s  ",
                        release.number(),
                        HistoryLines.minute(release.at()),
                        Plain.text(release.who()),
                        release.digest())
                .concat(Plain.text(release.note()))
                .stripTrailing();
    }
}
