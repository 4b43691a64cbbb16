package org.bestand.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Results, in UTF-8 with line feeds on every machine. One thread at a time. */
final class Output {
    private final OutputStream stream;

    Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    /**
     * @throws OutputException where the stream takes no more
     */
    void print(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    void line(String text) {
        print(text + "\n");
    }

    /** A writer onto the same stream, for help texts. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /**
     * @throws OutputException where the stream takes no more
     */
    void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
