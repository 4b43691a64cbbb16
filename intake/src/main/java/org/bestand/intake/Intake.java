package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Reads reports from files, folders and standard input. */
public final class Intake {
    /** Stands for standard input among paths. */
    public static final String STANDARD_INPUT = "-";

    private final Limits limits;
    private final InputStream standardInput;
    private final Disk disk;

    /** @param standardInput what {@code -} reads; left open */
    public Intake(Limits limits, InputStream standardInput) {
        this(limits, standardInput, Disk.REAL);
    }

    Intake(Limits limits, InputStream standardInput, Disk disk) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.disk = disk;
    }

    /**
     * Reads all reports of these inputs, in order, and hands each on before the next is read. The ids are unique within one call.
     *
     * @param paths text files, files of JSON Lines ({@code .jsonl}, {@code .ndjson}) or of JSON ({@code .json}), folders of such,
     *     and {@code -}
     * @param to takes the reports and what is to be said about inputs
     */
    public void read(List<String> paths, Consumer<Received> to) {
        Reading reading = new Reading(limits, to);
        for (String path : paths) {
            try {
                if (path.equals(STANDARD_INPUT)) {
                    readStandardInput(reading);
                } else {
                    readPath(Path.of(path), reading);
                }
            } catch (InvalidPathException e) {
                reading.refused(path.replace('\0', '?'), new Refusal("is no path"));
            }
        }
    }

    private void readPath(Path path, Reading reading) {
        if (Files.isDirectory(path)) {
            new Folder(disk, limits, file -> readFile(file, reading), (at, why) -> reading.refused(at.toString(), why))
                    .walk(path);
        } else {
            readFile(path, reading);
        }
    }

    private void readFile(Path file, Reading reading) {
        String input = file.toString();
        try (InputStream in = disk.open(file)) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String id = dot > 0 ? name.substring(0, dot) : name;
            String ending = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
            switch (ending) {
                case "jsonl", "ndjson" -> reading.lines(in, input, id);
                case "json" -> reading.json(in, input, id);
                default -> reading.text(in, input, id);
            }
        } catch (IOException e) {
            reading.refused(input, Refusal.of(e));
        }
    }

    private void readStandardInput(Reading reading) {
        String input = "standard input";
        try {
            BufferedInputStream in = new BufferedInputStream(standardInput, 1 << 16);
            if (beginsWithBrace(in)) {
                reading.lines(in, input, "stdin");
            } else {
                reading.text(in, input, "stdin");
            }
        } catch (IOException e) {
            reading.refused(input, Refusal.of(e));
        }
    }

    /** Looks for the first character that is no blank, a byte order mark left aside, as far as one buffer goes. */
    private static boolean beginsWithBrace(BufferedInputStream in) throws IOException {
        int most = 1 << 12;
        in.mark(most);
        int c = in.read();
        for (int i = 1; i < most && (c == ' ' || '\t' <= c && c <= '\r' || c == 0xEF || c == 0xBB || c == 0xBF); i++) {
            c = in.read();
        }
        in.reset();
        return c == '{';
    }
}
