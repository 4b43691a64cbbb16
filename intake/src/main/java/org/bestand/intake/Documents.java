package org.bestand.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Draws the text out of PDF and Word files, by a program of its own in the optional module {@code documents}: its libraries are large, and a
 * document that is made to fill the memory or to take for ever ends that program and not this one. It is started when the first document comes and
 * reads one after another.
 */
public final class Documents implements AutoCloseable {
    private static final String MAIN = "org.bestand.documents.Main";
    /** Memory of the program, in megabytes. */
    private static final int HEAP = 256;

    private final Path libraries;
    private Process process;

    private Documents(Path libraries) {
        this.libraries = libraries;
    }

    /**
     * With the libraries of a folder.
     *
     * @param libraries the folder that the build of {@code documents} fills; it need not be there
     */
    public static Documents in(Path libraries) {
        return new Documents(libraries);
    }

    /** Without: every document is refused with a sentence on what is lacking. */
    public static Documents absent() {
        return new Documents(null);
    }

    /** What was in a document. */
    record Drawn(String title, String text) {}

    /** The text of a document. */
    Drawn text(byte[] bytes, Limits limits) throws Refusal {
        if (libraries == null || !Files.isDirectory(libraries)) {
            throw new Refusal("is a PDF or Word document, and the optional module that reads those is not there;"
                    + " mvn -pl documents -am package -DskipTests builds it");
        }
        try {
            return asked(bytes, limits);
        } catch (IOException e) {
            close();
            throw new Refusal("cannot be read: the program that reads documents does not start");
        }
    }

    private Drawn asked(byte[] bytes, Limits limits) throws IOException, Refusal {
        Process running = running(limits);
        AtomicBoolean late = new AtomicBoolean();
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(1000 * limits.of(Limit.SECONDS));
                late.set(true);
                running.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // it was read in time
            }
        });
        try {
            DataOutputStream to = new DataOutputStream(running.getOutputStream());
            to.writeInt(bytes.length);
            to.write(bytes);
            to.flush();
            return answer(new DataInputStream(running.getInputStream()));
        } catch (IOException e) {
            close();
            throw new Refusal(
                    late.get()
                            ? "was not read within " + limits.of(Limit.SECONDS) + " seconds"
                                    + limits.named(Limit.SECONDS)
                            : "needs more than " + HEAP + " MB of memory to be read, or does harm; it was left aside");
        } finally {
            watch.interrupt();
        }
    }

    private static Drawn answer(DataInputStream from) throws IOException, Refusal {
        boolean fine = from.readBoolean();
        String title = words(from);
        String text = words(from);
        if (!fine) {
            throw new Refusal(text);
        }
        return new Drawn(title, text);
    }

    private static String words(DataInputStream from) throws IOException {
        return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
    }

    private Process running(Limits limits) throws IOException {
        if (process == null || !process.isAlive()) {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + HEAP + "m",
                            "-XX:+UseSerialGC",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-Djava.awt.headless=true",
                            "-cp",
                            libraries + "/*",
                            MAIN,
                            String.valueOf(limits.of(Limit.TEXT_LENGTH)),
                            String.valueOf(limits.of(Limit.FIELD_LENGTH))))
                    .redirectError(Redirect.DISCARD)
                    .start();
        }
        return process;
    }

    /** Ends the program where it was started. */
    @Override
    public void close() {
        if (process != null) {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                process.destroy();
                process = null;
            }
        }
    }
}
