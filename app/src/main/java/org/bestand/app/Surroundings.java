package org.bestand.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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

    static PrintStream messages(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static int width(String columns) {
        int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : 0;
        return width == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, width);
    }
}
