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
import org.bestand.record.Known;
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

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "as it was known from the reports published by this day; one without a day when it came in")
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
        Rule by = Formats.rule(rule);
        try (Record book = record.openExisting(parts)) {
            print(known(book, day), by);
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

    private Known known(Record book, LocalDate day) {
        List<Entry> history = history(book);
        long last = history.isEmpty() ? 0 : history.getLast().number();
        State state = recorded == null ? book.state(parts.linker()) : book.state(last, parts.linker());
        return day == null
                ? Known.of(state, parts.linker())
                : Known.on(day, state, book.chronicle(last), history, parts.linker());
    }

    /** What had happened to the record by the day that is asked for. */
    private List<Entry> history(Record book) {
        LocalDate day = IncidentFilter.day("--recorded", recorded);
        if (day == null) {
            return book.history();
        }
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Entry> all = book.history();
        long last = all.stream()
                .filter(entry -> entry.at().isBefore(end))
                .mapToLong(Entry::number)
                .max()
                .orElse(0);
        return all.stream().filter(entry -> entry.number() <= last).toList();
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
}
