package org.bestand.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bestand.model.Claim;
import org.bestand.model.Report;

/** One run over inputs: reads their reports in several threads, hands over claims in the order of the inputs, tells what failed. */
final class Session {
    private final Surroundings surroundings;
    private final Parts parts;
    private final Map<String, Integer> contents = new HashMap<>();
    private int problems;
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
            parts.source().read(paths, surroundings.in(), sink(order, progress));
            order.finish();
        }
        if (reports == 0 && problems == 0) {
            problem("there is no report in " + String.join(", ", paths));
        }
        return problems == 0 ? Main.FINE : Main.SOME_FAILED;
    }

    private Source.Sink sink(InOrder<Report, Outcome> order, Progress progress) {
        return new Source.Sink() {
            @Override
            public void report(Report report) {
                reports++;
                Integer before = contents.putIfAbsent(report.id(), report.hashCode());
                if (before == null) {
                    order.add(report);
                } else if (before != report.hashCode()) {
                    problem("two reports are called " + report.id() + "; the second is left out: give it another name");
                }
            }

            @Override
            public void problem(String sentence) {
                progress.clear();
                Session.this.problem(sentence);
            }
        };
    }

    private void problem(String sentence) {
        problems++;
        surroundings.err().println("bestand: " + Plain.text(sentence));
    }

    /** All reports of a run, for who needs them together. */
    static final class Collected implements BiConsumer<Report, List<Claim>> {
        private final List<Report> reports = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        @Override
        public void accept(Report report, List<Claim> ofReport) {
            reports.add(report);
            claims.addAll(ofReport);
        }

        List<Report> reports() {
            return reports;
        }

        List<Claim> claims() {
            return claims;
        }
    }
}
