package org.bestand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.exchange.ClaimCsv;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.ClaimTable;
import org.bestand.model.Claim;
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
            description = "text file, JSON Lines file, folder, or - for standard input")
    private List<String> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format;

    @Mixin
    private ThreadsOption threads;

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
        Session session = new Session(surroundings, parts);
        int most = threads.threads();
        if (format == Format.table) {
            List<Claim> all = new ArrayList<>();
            int code = session.read(paths, most, (report, claims) -> all.addAll(claims));
            surroundings.out().print(ClaimTable.of(all));
            return code;
        }
        if (format == Format.csv) {
            surroundings.out().print(ClaimCsv.header());
        }
        return session.read(paths, most, (report, claims) -> claims.forEach(this::print));
    }

    private void print(Claim claim) {
        surroundings.out().print(format == Format.csv ? ClaimCsv.row(claim) : ClaimJson.write(claim) + "\n");
    }
}
