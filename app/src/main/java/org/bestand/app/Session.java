package org.bestand.app;

import java.util.List;
import java.util.function.BiConsumer;
import org.bestand.intake.Intake;
import org.bestand.intake.Limits;
import org.bestand.intake.Received;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.Location;

/** One run over inputs: reads their reports in several threads, hands over claims in the order of the inputs, tells what failed. */
final class Session {
    private final Surroundings surroundings;
    private final Parts parts;
    private final Languages languages = new Languages("nl");
    private int failures;
    private int reports;

    Session(Surroundings surroundings, Parts parts) {
        this.surroundings = surroundings;
        this.parts = parts;
    }

    private record Outcome(Report report, List<Claim> claims) {}

    /**
     * Reads all paths.
     *
     * @param results called with each report and its claims, in order, one at a time
     * @return the exit code
     */
    int read(List<String> paths, int threads, BiConsumer<Report, List<Claim>> results) {
        Reading reading = parts.reading();
        try (Progress progress = new Progress(surroundings.err(), surroundings.progress(), System::nanoTime);
                InOrder<Report, Outcome> order =
                        new InOrder<>(threads, report -> new Outcome(report, reading.read(report)), outcome -> {
                            results.accept(outcome.report(), outcome.claims());
                            progress.read(outcome.claims().size());
                        })) {
            new Intake(Limits.DEFAULT, surroundings.in()).read(paths, received -> take(received, order, progress));
            order.finish();
        }
        if (reports == 0 && failures == 0) {
            tell("there is no report in " + String.join(", ", paths));
            failures++;
        }
        return failures == 0 ? Main.FINE : Main.SOME_FAILED;
    }

    private void take(Received received, InOrder<Report, Outcome> order, Progress progress) {
        switch (received) {
            case Received.ReportIn in -> {
                reports++;
                languages
                        .foreign(in.report())
                        .ifPresentOrElse(
                                language -> fail(
                                        "report " + in.report().id() + " is in " + language + "; only Dutch is read.",
                                        progress),
                                () -> order.add(in.report()));
            }
            case Received.Failure failure -> fail(failure.sentence(), progress);
            case Received.Warning warning -> {
                progress.clear();
                tell(warning.sentence());
            }
        }
    }

    private void fail(String sentence, Progress progress) {
        failures++;
        progress.clear();
        tell(sentence);
    }

    private void tell(String sentence) {
        surroundings.err().println("bestand: " + Plain.text(Location.withoutPasswords(sentence)));
    }
}
