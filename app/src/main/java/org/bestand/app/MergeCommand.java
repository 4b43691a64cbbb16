package org.bestand.app;

import java.util.List;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes down that incidents are one happening. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Takes down that incidents are one happening. It holds through every further reading."})
final class MergeCommand extends Deciding {
    @Parameters(arity = "2..*", paramLabel = "INCIDENT", description = "ids of the incidents")
    private List<String> ids;

    MergeCommand(Surroundings surroundings, Parts parts) {
        super(surroundings, parts);
    }

    @Override
    List<Change> changes(Things things) {
        List<Incident> incidents = ids.stream().map(things::incident).distinct().toList();
        if (incidents.size() < 2) {
            throw new UsageException("it takes two incidents to make one");
        }
        if (incidents.stream().map(Incident::sort).distinct().count() > 1) {
            throw new UsageException("a truce and the fighting that it ends are two incidents");
        }
        return List.of(new Merged(incidents.stream().map(Incident::claims).toList()));
    }
}
