package org.bestand.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One call of the program within this process, with all that it printed. */
record Run(int code, String out, String err) {

    static Run of(Parts parts, String... arguments) {
        return with(parts, "", false, 100, arguments);
    }

    static Run with(Parts parts, String input, boolean colour, int width, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new Output(out),
                Surroundings.messages(err),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                colour,
                false,
                width);
        int code = Main.run(surroundings, parts, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
