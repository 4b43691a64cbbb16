package org.bestand.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bestand.intake.Documents;
import org.bestand.intake.Intake;
import org.bestand.intake.Limits;
import org.bestand.intake.Received;
import org.bestand.model.Claim;
import org.bestand.model.Original;
import org.bestand.model.Report;
import org.bestand.record.Location;

/** One run over inputs: reads their reports in several threads, hands over claims in the order of the inputs, tells what failed. */
final class Session implements AutoCloseable {
    private final Surroundings surroundings;
    private final Results results;
    private final Languages languages = new Languages("nl");
    private final Progress progress;
    private final InOrder<Received, Outcome> order;
    private int failures;
    private int reports;

    /**
     * @param results called in the order of the inputs, one call at a time
     */
    Session(Surroundings surroundings, Parts parts, int threads, Results results) {
        this.surroundings = surroundings;
        this.results = results;
        Reading reading = parts.reading();
        progress = new Progress(surroundings.err(), surroundings.progress(), System::nanoTime);
        order = new InOrder<>(threads, received -> outcome(received, reading), this::hand);
    }

    /** What is done with what comes in. */
    interface Results {
        /** A report and its claims. */
        void read(Report report, Original original, List<Claim> claims);

        /**
         * A report in a language that nobody reads here.
         *
         * @return whether it is kept nevertheless
         */
        boolean unread(Report report, Original original);

        /** Its sender takes a report back. */
        void takenBack(Received.TakenBack back);
    }

    /** What came of something received; no claims where nobody reads the language of the report. */
    private record Outcome(Received received, Optional<Languages.Foreign> language, List<Claim> claims) {}

    /**
     * Reads all paths.
     *
     * @return the exit code
     */
    int read(List<String> paths, Limits limits) {
        String libraries = System.getProperty("bestand.documents", "");
        try (Documents documents = libraries.isEmpty() ? Documents.absent() : Documents.in(Path.of(libraries))) {
            new Intake(limits, surroundings.in(), documents).read(paths, this::take);
        }
        order.finish();
        if (reports == 0 && failures == 0) {
            tell("there is no report in " + String.join(", ", paths));
            failures++;
        }
        return code();
    }

    /** The exit code, as far as things went until now. */
    int code() {
        return failures == 0 ? Main.FINE : Main.SOME_FAILED;
    }

    /** Takes something in; it is read, and handed over, while more is taken in. */
    void take(Received received) {
        switch (received) {
            case Received.ReportIn in -> {
                reports++;
                order.add(in);
            }
            case Received.TakenBack back -> {
                reports++;
                order.add(back);
            }
            case Received.Failure failure -> fail(failure.sentence());
            case Received.Warning warning -> tell(warning.sentence());
        }
    }

    /** Waits until all that was taken in is handed over. */
    void finish() {
        order.finish();
    }

    private Outcome outcome(Received received, Reading reading) {
        Optional<Languages.Foreign> foreign =
                received instanceof Received.ReportIn in ? languages.foreign(in.report()) : Optional.empty();
        List<Claim> claims =
                received instanceof Received.ReportIn in && foreign.isEmpty() ? reading.read(in.report()) : List.of();
        return new Outcome(received, foreign, claims);
    }

    private void hand(Outcome outcome) {
        switch (outcome.received()) {
            case Received.ReportIn in -> {
                outcome.language()
                        .ifPresentOrElse(
                                language -> unread(in, language),
                                () -> results.read(in.report(), in.original(), outcome.claims()));
                progress.read(outcome.claims().size());
            }
            case Received.TakenBack back -> results.takenBack(back);
            case Received.Failure failure -> throw new IllegalStateException("told at once");
            case Received.Warning warning -> throw new IllegalStateException("told at once");
        }
    }

    private void unread(Received.ReportIn in, Languages.Foreign language) {
        String named = "report " + in.report().id() + " is in " + language.name();
        if (results.unread(language.of(in.report()), in.original())) {
            tell(named + " and is kept unread; only Dutch is read.");
        } else {
            fail(named + "; only Dutch is read.");
        }
    }

    private void fail(String sentence) {
        failures++;
        tell(sentence);
    }

    /** Tells a sentence beside the progress. */
    void tell(String sentence) {
        progress.clear();
        surroundings.err().println("bestand: " + Plain.text(Location.withoutPasswords(sentence)));
    }

    @Override
    public void close() {
        order.close();
        progress.close();
    }
}
