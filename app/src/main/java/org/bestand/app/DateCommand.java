package org.bestand.app;

import java.util.List;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes down on which day a report was published. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes down on which day a report was published, where it does not say so or says it wrongly.",
            "Its words for times are worked out against that day."
        })
final class DateCommand extends Deciding {
    @Parameters(index = "0", paramLabel = "REPORT", description = "id of the report")
    private String id;

    @Parameters(index = "1", paramLabel = "DAY", description = "the day, such as 2022-09-14")
    private String day;

    DateCommand(Surroundings surroundings, Parts parts) {
        super(surroundings, parts);
    }

    @Override
    List<Change> changes(Things things) {
        Report report = things.report(id);
        return List.of(new Dated(report.id(), report.date(), new ReportDate.Day(IncidentFilter.day("DAY", day))));
    }
}
