package org.bestand.app;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the program was started in.
 *
 * @param out standard output, for results
 * @param err standard error, for messages
 * @param in standard input
 * @param colour whether results may be coloured
 * @param progress whether standard error is looked at by a person
 * @param width columns of the terminal
 */
record Surroundings(Output out, PrintStream err, InputStream in, boolean colour, boolean progress, int width) {
    private static final int USUAL_WIDTH = 120;
    private static final int LEAST_WIDTH = 60;

    /**
     * Those of this process. The launcher says, by {@code bestand.terminals} and {@code bestand.columns}, which streams are terminals and
     * how wide: Java itself cannot tell before version 22.
     */
    static Surroundings ofProcess(Map<String, String> environment) {
        String terminals = System.getProperty("bestand.terminals", "");
        boolean colour = terminals.contains("out")
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Surroundings(
                new Output(new FileOutputStream(FileDescriptor.out)),
                messages(new FileOutputStream(FileDescriptor.err)),
                System.in,
                colour,
                terminals.contains("err"),
                width(System.getProperty("bestand.columns", "")));
    }

    /** The same, with each message told elsewhere than on standard error, and no progress. */
    Surroundings telling(Consumer<String> ear) {
        return new Surroundings(out, messages(new Lines(ear)), in, false, false, width);
    }

    /** Cuts what is written into lines, without the program's name before them. */
    private static final class Lines extends OutputStream {
        private static final String NAME = "bestand: ";

        private final Consumer<String> ear;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Consumer<String> ear) {
            this.ear = ear;
        }

        @Override
        public void write(int b) {
            if (b != '\n') {
                line.write(b);
                return;
            }
            String text = line.toString(StandardCharsets.UTF_8).strip();
            line.reset();
            if (!text.isEmpty()) {
                ear.accept(text.startsWith(NAME) ? text.substring(NAME.length()) : text);
            }
        }
    }

    static PrintStream messages(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static int width(String columns) {
        int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
        return width == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, width);
    }
}
