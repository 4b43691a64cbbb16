package org.bestand.app;

import java.util.List;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Undone;
import picocli.CommandLine.Command;
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
final class UndoCommand extends Deciding {
    @Parameters(paramLabel = "NUMBER", description = "number of the decision")
    private long number;

    UndoCommand(Surroundings surroundings, Parts parts) {
        super(surroundings, parts);
    }

    @Override
    List<Change> changes(Things things) {
        return List.of(new Undone(number));
    }
}
