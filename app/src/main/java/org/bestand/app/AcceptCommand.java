package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes down that a person looked at claims and found them right. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes down that the report says what the claim says.",
            "An accepted claim stays even where a later reading does not find it again."
        })
final class AcceptCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "id of a claim, or of an incident for all its claims")
    private List<String> ids;

    @Mixin
    private DecisionOptions decision;

    AcceptCommand(Surroundings surroundings, Parts parts) {
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
                .<Change>map(Accepted::new)
                .toList();
    }
}
