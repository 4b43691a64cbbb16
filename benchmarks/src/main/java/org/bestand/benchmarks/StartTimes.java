package org.bestand.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the program takes from its start to its end, as whoever types its name waits for it. */
final class StartTimes {
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    private final Path launcher;
    private final PrintStream out;

    StartTimes(Path launcher, PrintStream out) {
        this.launcher = launcher.toAbsolutePath();
        this.out = out;
    }

    /** Prints the median of five runs, after one that does not count. */
    void print(String... words) {
        run(words);
        long median = Rounds.medianOf(ROUNDS, () -> Rounds.of(() -> run(words)));
        out.printf(Locale.ROOT, "bestand %s: %.2f s%n", String.join(" ", words), median / NANOS);
    }

    private void run(String... words) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
