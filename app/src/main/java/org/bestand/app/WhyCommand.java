package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how a claim of the record was read. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows how a claim of the record was read: the words, their tree, what they name, and the rules that made it.",
            "What it says, as people decided about it, is told by bestand show.",
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
            ClaimSheet sheet = new ClaimSheet(style);
            Way way = new Way(style, surroundings.width());
            surroundings.out().print(sheet.words(claim, report));
            surroundings.out().print(way.to(claim, report, parts.reading().derive(report)));
            surroundings.out().print(sheet.rules(claim));
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
