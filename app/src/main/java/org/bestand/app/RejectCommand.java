package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes down that reports do not say what claims say. */
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes down that the report does not say what the claim says.",
            "A rejected claim stays in the record and is counted nowhere."
        })
final class RejectCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "id of a claim, or of an incident for all its claims")
    private List<String> ids;

    @Mixin
    private DecisionOptions decision;

    RejectCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        return decision.decide(surroundings, parts, this::changes);
    }

    private List<Change> changes(Known known, Things things) {
        return ids.stream()
                .flatMap(id -> things.claims(id).stream())
                .<Change>map(Rejected::new)
                .toList();
    }
}
