package org.bestand.app;

import java.util.List;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Change;
import picocli.CommandLine.Command;
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
final class AcceptCommand extends Deciding {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "id of a claim, or of an incident for all its claims")
    private List<String> ids;

    AcceptCommand(Surroundings surroundings, Parts parts) {
        super(surroundings, parts);
    }

    @Override
    List<Change> changes(Things things) {
        return ids.stream()
                .flatMap(id -> things.claims(id).stream())
                .<Change>map(Accepted::new)
                .toList();
    }
}
