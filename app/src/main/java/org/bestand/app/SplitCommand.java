package org.bestand.app;

import java.util.List;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Split;
import org.bestand.model.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes down that claims of an incident are of another happening. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes down that some claims of an incident are of another happening.",
            "It holds through every further reading."
        })
final class SplitCommand extends Deciding {
    @Parameters(index = "0", paramLabel = "INCIDENT", description = "id of the incident")
    private String id;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", description = "ids of the claims to set apart")
    private List<String> claims;

    SplitCommand(Surroundings surroundings, Parts parts) {
        super(surroundings, parts);
    }

    @Override
    List<Change> changes(Things things) {
        Incident incident = things.incident(id);
        List<String> apart = claims.stream()
                .map(claim -> things.claim(claim).id())
                .distinct()
                .toList();
        apart.stream()
                .filter(claim -> !incident.claims().contains(claim))
                .findFirst()
                .ifPresent(claim -> {
                    throw new UsageException("claim " + claim + " is not of incident " + incident.id());
                });
        List<String> rest = incident.claims().stream()
                .filter(claim -> !apart.contains(claim))
                .toList();
        if (rest.isEmpty()) {
            throw new UsageException(
                    "these are all claims of incident " + incident.id() + "; nothing would be left of it");
        }
        return List.of(new Split(apart, rest));
    }
}
