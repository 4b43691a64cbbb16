package org.bestand.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes incidents as a printable page: the export of that name, by the word that most people look for. */
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

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "ID", description = "ids of incidents or episodes")
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
        Format dossier = Formats.of("dossier", false, language, null);
        View view;
        try (Record book = record.openExisting(parts)) {
            view = new Selection(ids, filter).view(book, parts, null, null);
        }
        new Export(surroundings, dossier).write(view, out);
        return Main.FINE;
    }
}
