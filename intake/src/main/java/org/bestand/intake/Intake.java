package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
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
    private final Documents documents;
    private final Disk disk;

    /**
     * @param standardInput what {@code -} reads; left open
     * @param documents draws the text out of PDF and Word files
     */
    public Intake(Limits limits, InputStream standardInput, Documents documents) {
        this(limits, standardInput, documents, Disk.REAL);
    }

    Intake(Limits limits, InputStream standardInput, Documents documents, Disk disk) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.disk = disk;
    }

    /**
     * Reads all reports of these inputs, in order, and hands each on before the next is read. The ids are unique within one call, save where a
     * sender or an address stands for a report and it comes again.
     *
     * @param paths files of any {@link Format}, packed by gzip or not, folders of such, and {@code -}
     * @param to takes the reports and what is to be said about inputs
     */
    public void read(List<String> paths, Consumer<Received> to) {
        Reading reading = new Reading(limits, documents, InstantSource.system(), to);
        for (String path : paths) {
            try {
                if (path.equals(STANDARD_INPUT)) {
                    read(standardInput, "standard input", "stdin", "", reading);
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
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        String id = dot > 0 ? plain.substring(0, dot) : plain;
        String ending = dot > 0 ? plain.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        try (InputStream in = disk.open(file)) {
            read(in, file.toString(), id.isBlank() ? "file" : id, ending, reading);
        } catch (IOException e) {
            reading.refused(file.toString(), Refusal.of(e));
        }
    }

    private void read(InputStream in, String input, String id, String ending, Reading reading) {
        try {
            BufferedInputStream bytes = Unpacked.once(in, limits);
            reading.read(Format.of(Head.of(bytes), ending), bytes, input, id);
        } catch (IOException e) {
            reading.refused(input, Refusal.of(e));
        } catch (Refusal e) {
            reading.refused(input, e);
        }
    }
}
