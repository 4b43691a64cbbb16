package org.bestand.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.exchange.IncidentJson;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.record.Entry;
import org.bestand.record.Record;
import org.bestand.record.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the incidents of the record. */
@Command(
        name = "incidents",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists the incidents of the record, the earliest first.",
            "With --rule the table and the CSV give the dead by that rule: conservative, informative, representative, acled, ucdp, airwars."
        })
final class IncidentsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Mixin
    private IncidentFilter filter;

    @Option(names = "--as-of", paramLabel = "DAY", description = "as it was known from the reports up to this day")
    private String asOf;

    @Option(
            names = "--recorded",
            paramLabel = "DAY",
            description =
                    "as it stood in the record at the end of this day (UTC), without what came in or was decided later")
    private String recorded;

    @Option(names = "--tree", description = "under their conflicts and episodes; not with --format")
    private boolean tree;

    @Option(names = "--rule", paramLabel = "NAME", description = "the rule that derives the numbers")
    private String rule;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format;

    @Mixin
    private RecordOption record;

    IncidentsCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    /** How incidents are printed; spelt as on the command line. */
    enum Format {
        table,
        jsonl,
        csv
    }

    @Override
    public Integer call() {
        filter.check();
        if (tree && format != Format.table) {
            throw new UsageException("--tree is a table; leave --format out.");
        }
        LocalDate day = IncidentFilter.day("--as-of", asOf);
        Rule by = rule();
        try (Record book = record.openExisting(parts)) {
            State state = state(book);
            print(day == null ? Known.of(state, parts) : Known.on(day, state, book.chronicle(), parts), by);
        }
        return Main.FINE;
    }

    private void print(Known known, Rule by) {
        List<Ledger> found = new ArrayList<>();
        known.incidents().stream().map(known::ledger).filter(filter::fits).forEach(found::add);
        Voices voices = new Voices(known.claims(), parts.gazetteer());
        IncidentLines lines = new IncidentLines(voices, by);
        if (tree) {
            Style style = new Style(surroundings.colour());
            surroundings.out().print(new TreeLines(voices, lines, style, surroundings.width()).of(found));
        } else {
            print(found, lines);
        }
    }

    private State state(Record book) {
        LocalDate day = IncidentFilter.day("--recorded", recorded);
        if (day == null) {
            return book.state(parts.linker());
        }
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        long entry = book.history().stream()
                .filter(one -> one.at().isBefore(end))
                .mapToLong(Entry::number)
                .max()
                .orElse(0);
        return book.state(entry, parts.linker());
    }

    private void print(List<Ledger> found, IncidentLines lines) {
        switch (format) {
            case jsonl ->
                found.forEach(ledger -> surroundings.out().print(IncidentJson.write(ledger.incident()) + "\n"));
            case csv -> surroundings.out().print(lines.csv(found));
            case table ->
                surroundings
                        .out()
                        .print(
                                found.isEmpty()
                                        ? "No incident of the record fits.\n"
                                        : lines.table(found, new Style(surroundings.colour()), surroundings.width()));
        }
    }

    private Rule rule() {
        try {
            return rule == null ? null : Rule.of(rule);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--rule: " + e.getMessage());
        }
    }
}
