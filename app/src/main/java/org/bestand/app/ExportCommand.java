package org.bestand.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;
import org.bestand.linking.estimate.Rule;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the record in somebody else's format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes the record in a format of the field: ucdp, acled, eventreport, plover, geojson, ledger, jsonld, parquet or dossier.",
            "Tells on standard error how many rows there are, what could not be said in that format, and which rules were used.",
            "With -o the same stands in FILE.manifest.json, with versions and a checksum."
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "FORMAT", description = "the format")
    private String format;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "ids of incidents or episodes")
    private List<String> ids = List.of();

    @Mixin
    private IncidentFilter filter;

    @Option(names = "--as-of", paramLabel = "DAY", description = "as it was known from the reports up to this day")
    private String asOf;

    @Option(
            names = "--rule",
            paramLabel = "NAME",
            description = "the rule that derives the numbers (default: the format's own)")
    private String rule;

    @Option(names = "--hxl", description = "with a second row of HXL tags: ucdp, acled, ledger")
    private boolean hxl;

    @Option(
            names = "--ids",
            paramLabel = "FILE",
            description = "for ucdp: a CSV of UCDP GED, out of which the ids of conflicts, dyads and sides are taken")
    private Path ucdpIds;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "nl",
            description = "nl or en, for dossier (default: ${DEFAULT-VALUE})")
    private String language;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "where to (default: standard output)")
    private Path out;

    @Mixin
    private RecordOption record;

    ExportCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        filter.check();
        Format chosen = Formats.of(format, hxl, language, ucdpIds);
        LocalDate day = IncidentFilter.day("--as-of", asOf);
        Rule by = Formats.rule(rule);
        View view;
        try (Record book = record.openExisting(parts)) {
            view = new Selection(ids, filter).view(book, parts, day, by);
        }
        new Export(surroundings, chosen).write(view, out);
        return Main.FINE;
    }
}
