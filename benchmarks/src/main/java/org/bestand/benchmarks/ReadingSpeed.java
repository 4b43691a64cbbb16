package org.bestand.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bestand.languages.nl.DutchPack;
import org.bestand.model.Report;
import org.bestand.reading.Reader;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** How many sentences a second one core reads, and what each stage takes of it. */
final class ReadingSpeed {
    private static final double NANOS = 1e9;
    private static final int ROUNDS = 5;

    private final Reader reader = new Reader(DutchPack.load(), new WorldActors(), new WorldGazetteer());
    private final PrintStream out;

    ReadingSpeed(PrintStream out) {
        this.out = out;
    }

    /** Prints the pace on reports of war and on reports of peace, each beside LanguageTool's where that is there. */
    void print(List<Report> war, List<Report> peace) {
        Optional<Yardstick> yardstick = Yardstick.find();
        pace("news of war", war, yardstick);
        out.println("  of it: " + stages(war).shares());
        pace("news of peace", peace, yardstick);
        if (yardstick.isEmpty()) {
            out.println("LanguageTool is not here to compare with: use the profile 'comparison'");
        }
    }

    private void pace(String what, List<Report> reports, Optional<Yardstick> yardstick) {
        int sentences = reports.stream()
                .mapToInt(r -> reader.segment(r).sentences().size())
                .sum();
        double own = sentences * NANOS / Rounds.median(() -> Rounds.of(() -> reports.forEach(reader::read)));
        out.printf(
                Locale.ROOT, "%s: %d reports, %d sentences, %.0f sentences/s%n", what, reports.size(), sentences, own);
        yardstick.ifPresent(y -> {
            int theirs = y.sentences(reports);
            double pace = theirs * NANOS / Rounds.median(() -> Rounds.of(() -> y.sentences(reports)));
            out.printf(
                    Locale.ROOT,
                    "  LanguageTool, which neither parses nor reads: %d sentences, %.0f sentences/s; ratio %.2f%n",
                    theirs,
                    pace,
                    own / pace);
        });
    }

    private Stages stages(List<Report> reports) {
        List<Stages> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(Stages.of(reader, reports));
        }
        rounds.sort(Comparator.comparingLong(Stages::whole));
        return rounds.get(ROUNDS / 2);
    }
}
