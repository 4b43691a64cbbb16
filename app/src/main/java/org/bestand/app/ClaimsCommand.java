package org.bestand.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.bestand.exchange.ClaimCsv;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.ClaimTable;
import org.bestand.intake.Limits;
import org.bestand.intake.Received;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Original;
import org.bestand.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints claims and nothing else. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints every claim of the reports, one a line, and keeps no record.",
            "Reports stand in the order of the paths, claims in the order of the text."
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "file, folder, or - for standard input: text, JSON Lines, JSON, CSV, HTML, RSS, Atom, WARC, WET, ninjs, packed by gzip or not")
    private List<String> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(
            names = "--link",
            description = "print with each claim the incident that it is of; waits until all reports are read")
    private boolean link;

    @Mixin
    private ThreadsOption threads;

    @Mixin
    private LimitsOption limited;

    ClaimsCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    /** How claims are printed; spelt as on the command line. */
    enum Format {
        jsonl,
        csv,
        table
    }

    @Override
    public Integer call() {
        int most = threads.threads();
        Limits limits = limited.limits();
        if (link && format == Format.table) {
            throw new UsageException("the table has no room for incidents; use --link with --format jsonl or csv.");
        }
        if (format == Format.csv) {
            surroundings.out().print(ClaimCsv.header());
        }
        if (format != Format.table && !link) {
            return read(limits, most, (report, claims) -> claims.forEach(claim -> print(claim, "")));
        }
        List<Report> reports = new ArrayList<>();
        List<Claim> all = new ArrayList<>();
        int code = read(limits, most, (report, claims) -> {
            reports.add(report);
            all.addAll(claims);
        });
        if (format == Format.table) {
            surroundings.out().print(ClaimTable.of(all));
        } else {
            Map<String, String> incidents = incidents(reports, all);
            all.forEach(claim -> print(claim, incidents.getOrDefault(claim.id(), "")));
        }
        return code;
    }

    private int read(Limits limits, int most, BiConsumer<Report, List<Claim>> results) {
        try (Session session = new Session(surroundings, parts, most, new Printing(surroundings, results))) {
            return session.read(paths, limits);
        }
    }

    /** Nothing is kept here: what cannot be read is left out, and what is taken back was printed already. */
    private record Printing(Surroundings surroundings, BiConsumer<Report, List<Claim>> results)
            implements Session.Results {
        @Override
        public void read(Report report, Original original, List<Claim> claims) {
            results.accept(report, claims);
        }

        @Override
        public boolean unread(Report report, Original original) {
            return false;
        }

        @Override
        public void takenBack(Received.TakenBack back) {
            surroundings
                    .err()
                    .println("bestand: "
                            + Plain.text("report " + back.report() + " was taken back by its sender (" + back.status()
                                    + "); its claims should not be used."));
        }
    }

    private Map<String, String> incidents(List<Report> reports, List<Claim> claims) {
        Map<String, String> incidents = new HashMap<>();
        for (Incident incident : parts.linker().link(reports, claims).incidents()) {
            incident.claims().forEach(claim -> incidents.put(claim, incident.id()));
        }
        return incidents;
    }

    private void print(Claim claim, String incident) {
        surroundings
                .out()
                .print(format == Format.csv ? ClaimCsv.row(claim, incident) : ClaimJson.write(claim, incident) + "\n");
    }
}
