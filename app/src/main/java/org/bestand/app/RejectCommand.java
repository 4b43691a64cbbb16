package org.bestand.app;

import java.util.List;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Rejected;
import picocli.CommandLine.Command;
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
final class RejectCommand extends Deciding {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "id of a claim, or of an incident for all its claims")
    private List<String> ids;

    RejectCommand(Surroundings surroundings, Parts parts) {
        super(surroundings, parts);
    }

    @Override
    List<Change> changes(Things things) {
        return ids.stream()
                .flatMap(id -> things.claims(id).stream())
                .<Change>map(Rejected::new)
                .toList();
    }
}
