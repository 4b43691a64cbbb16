package org.bestand.app;

import java.util.concurrent.Callable;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads words given on the command line and shows every step. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads a sentence or two and shows their tree, what they name, and the claims with the rules that made them.")
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(paramLabel = "TEXT", description = "Dutch text, in quotation marks")
    private String text;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            defaultValue = "",
            description = "the day (2022-09-14) or month (2022-09) of saying; not known if left out")
    private String date;

    ExplainCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (text.isBlank()) {
            throw new UsageException("there is nothing to explain: give a text in quotation marks");
        }
        Report report = Report.of("explain", date(), text);
        Reading.Derivation derivation = parts.reading().derive(report);
        Style style = new Style(surroundings.colour());
        surroundings.out().print(new Way(style, surroundings.width()).whole(derivation));
        ClaimSheet sheet = new ClaimSheet(style);
        for (Claim claim : derivation.claims()) {
            surroundings.out().print(sheet.whole(claim, report));
        }
        if (derivation.claims().isEmpty()) {
            surroundings.out().line("No claim: nothing in these words is a happening of the codebook.");
        }
        return Main.FINE;
    }

    private ReportDate date() {
        try {
            return ReportDate.of(date);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--date is a day such as 2022-09-14 or a month such as 2022-09, not " + date);
        }
    }
}
