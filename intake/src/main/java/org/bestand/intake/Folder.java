package org.bestand.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks a folder in the order of names, the folders in it included, and hands on each file that can hold reports. */
final class Folder {
    private final Disk disk;
    private final Limits limits;
    private final Consumer<Path> files;
    private final BiConsumer<Path, Refusal> refused;
    /** The folders from the top to where the walk stands, links resolved. */
    private final Deque<Path> above = new ArrayDeque<>();

    private int found;

    Folder(Disk disk, Limits limits, Consumer<Path> files, BiConsumer<Path, Refusal> refused) {
        this.disk = disk;
        this.limits = limits;
        this.files = files;
        this.refused = refused;
    }

    void walk(Path top) {
        enter(top);
        if (found == 0) {
            refused.accept(
                    top,
                    new Refusal("holds no reports: no files end with " + String.join(", ", Format.endings())
                            + " or with .gz behind that"));
        }
    }

    private void enter(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                throw new FileSystemLoopException(folder.toString());
            }
            if (above.size() > limits.of(Limit.DEPTH)) {
                throw new IOException("it lies more than " + limits.of(Limit.DEPTH) + " folders deep");
            }
            above.push(real);
            try {
                for (Path entry : disk.list(folder)) {
                    visit(entry);
                }
            } finally {
                above.pop();
            }
        } catch (IOException e) {
            found++;
            refused.accept(folder, Refusal.of(e));
        }
    }

    private void visit(Path entry) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || found > limits.of(Limit.FILES)) {
            return;
        }
        if (Files.isDirectory(entry)) {
            enter(entry);
        } else if (Format.isKnown(name)) {
            if (Files.exists(entry) && !Files.isRegularFile(entry)) {
                found++;
                refused.accept(entry, new Refusal("is no file but a device or a pipe, and was left aside"));
            } else if (++found > limits.of(Limit.FILES)) {
                refused.accept(
                        entry,
                        new Refusal("and what comes after it was left aside: the limit is " + limits.of(Limit.FILES)
                                + " files"));
            } else {
                files.accept(entry);
            }
        }
    }
}
