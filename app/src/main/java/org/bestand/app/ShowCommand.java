package org.bestand.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.bestand.linking.Tree;
import org.bestand.linking.Tree.Episode;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.record.Known;
import org.bestand.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one thing of the record. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows an incident with its ledger, an episode, a report with its claims, or a claim.",
            "With an incident stand the numbers that the rules derive and why its claims are together,",
            "with a claim its incident and what people decided; how it was read is told by bestand why."
        })
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(paramLabel = "ID", description = "id of an episode, an incident, a report or a claim, or its beginning")
    private String id;

    @Mixin
    private RecordOption record;

    ShowCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Record book = record.openExisting(parts)) {
            Known known = Known.now(book, parts.linker());
            Optional<Episode> episode = Tree.of(known.incidents()).episode(id);
            surroundings
                    .out()
                    .print(
                            episode.isPresent()
                                    ? sheet(known).of(episode.get())
                                    : found(known, new Things(known, book.claims(), record.name()).thing(id)));
        }
        return Main.FINE;
    }

    private IncidentSheet sheet(Known known) {
        return new IncidentSheet(known, parts.gazetteer(), new Style(surroundings.colour()), surroundings.width());
    }

    private String found(Known known, Things.Thing thing) {
        Style style = new Style(surroundings.colour());
        IncidentSheet sheet = sheet(known);
        if (thing.incident().isPresent()) {
            return sheet.of(thing.incident().get());
        }
        if (thing.report().isPresent()) {
            return sheet.of(thing.report().get());
        }
        Claim claim = thing.claim().orElseThrow();
        Incident incident = known.incidents().stream()
                .filter(one -> one.claims().contains(claim.id()))
                .findFirst()
                .orElse(null);
        return new ClaimSheet(style)
                .of(
                        claim,
                        known.reports().get(claim.report()),
                        incident,
                        known.decided().of(claim.id()));
    }
}
