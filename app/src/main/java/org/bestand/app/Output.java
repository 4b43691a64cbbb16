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
    private boolean broken;

    Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    /**
     * @throws OutputException where the stream takes no more; said once
     */
    void print(String text) {
        attempt(() -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Lets something write bytes.
     *
     * @throws OutputException where the stream takes no more; said once
     */
    void write(Bytes bytes) {
        attempt(() -> bytes.to(stream));
    }

    void line(String text) {
        print(text + "\n");
    }

    /** A writer onto the same stream, for help texts. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /**
     * @throws OutputException where the stream takes no more; said once
     */
    void flush() {
        attempt(stream::flush);
    }

    private void attempt(Writing writing) {
        if (broken) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            broken = true;
            throw new OutputException(e);
        }
    }

    /** Writes bytes onto a stream. */
    @FunctionalInterface
    interface Bytes {
        void to(OutputStream stream) throws IOException;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
