package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what a claim of the record rests on. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows the words that a claim of the record was read from, their tree, what they name, and the rules that made it.",
            "The ids of claims stand at the right in the account of bestand read, and in the output of bestand claims."
        })
final class WhyCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(paramLabel = "CLAIM-ID", description = "id of a claim, or its beginning")
    private String id;

    @Mixin
    private RecordOption record;

    WhyCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Style style = new Style(surroundings.colour());
        try (Record book = record.openExisting(parts)) {
            Claim claim = claim(book);
            Report report = book.report(claim.report()).orElseThrow();
            surroundings.out().print(new ClaimSheet(style).of(claim, report, null));
            surroundings
                    .out()
                    .print(new Way(style, surroundings.width())
                            .to(claim, report, parts.reading().derive(report)));
        }
        return Main.FINE;
    }

    private Claim claim(Record book) {
        List<Claim> found = book.claim(id).map(List::of).orElseGet(() -> book.claimsBeginning(id));
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new UsageException(
                found.isEmpty()
                        ? "there is no claim " + id + " in " + record.name()
                                + "; bestand read PATH… prints the ids at the right"
                        : "several claims of " + record.name() + " begin with " + id + "; give more of the id");
    }
}
