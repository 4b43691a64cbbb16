package org.bestand.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Report;
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
            "Shows an incident with its ledger, the numbers that the rules derive and why its claims are together;",
            "a report with its claims; or a claim."
        })
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Parts parts;

    @Parameters(paramLabel = "ID", description = "id of an incident, a report or a claim, or its beginning")
    private String id;

    @Mixin
    private RecordOption record;

    ShowCommand(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Known known;
        try (Record book = record.openExisting()) {
            known = Known.now(book, parts.gazetteer());
        }
        surroundings.out().print(found(known));
        return Main.FINE;
    }

    private String found(Known known) {
        Style style = new Style(surroundings.colour());
        IncidentSheet sheet = new IncidentSheet(known, parts.gazetteer(), style, surroundings.width());
        if (known.reports().containsKey(id)) {
            return sheet.of(known.reports().get(id));
        }
        List<Incident> incidents = known.incidents().stream()
                .filter(incident -> incident.id().startsWith(id))
                .toList();
        List<Claim> claims = known.byId().values().stream()
                .filter(claim -> claim.id().startsWith(id))
                .toList();
        List<Report> reports = known.reports().values().stream()
                .filter(report -> report.id().startsWith(id))
                .toList();
        checkOne(incidents.size() + claims.size() + reports.size());
        if (!incidents.isEmpty()) {
            return sheet.of(incidents.getFirst());
        }
        if (!reports.isEmpty()) {
            return sheet.of(reports.getFirst());
        }
        Claim claim = claims.getFirst();
        return new ClaimSheet(style).of(claim, known.reports().get(claim.report()));
    }

    private void checkOne(int found) {
        if (found == 0) {
            throw new UsageException(
                    "nothing in " + record.name() + " has the id " + id + "; bestand incidents lists the incidents");
        }
        if (found > 1) {
            throw new UsageException("the ids of " + found + " things in " + record.name() + " begin with " + id
                    + "; give more of the id");
        }
    }
}
