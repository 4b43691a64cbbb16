package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Undone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes down that a decision does not hold any more. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes down that a decision does not hold any more; undoing that makes it hold again.",
            "bestand history gives the numbers."
        })
final class UndoCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(paramLabel = "NUMBER", description = "number of the decision")
    private long number;

    @Mixin
    private DecisionOptions decision;

    UndoCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        return decision.decide(surroundings, parts, this::changes);
    }

    private List<Change> changes(Known known, Things things) {
        return List.of(new Undone(number));
    }
}
