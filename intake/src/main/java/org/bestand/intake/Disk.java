package org.bestand.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The two things that are asked of a file system, so that one that refuses can be put in its place. */
interface Disk {

    InputStream open(Path file) throws IOException;

    /** What lies in a folder, by name. */
    List<Path> list(Path folder) throws IOException;

    /** The file system of the machine. */
    Disk REAL = new Disk() {
        @Override
        public InputStream open(Path file) throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public List<Path> list(Path folder) throws IOException {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            entries.sort(Comparator.comparing(p -> p.getFileName().toString()));
            return entries;
        }
    };
}
