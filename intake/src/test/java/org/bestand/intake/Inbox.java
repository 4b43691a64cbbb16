package org.bestand.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bestand.model.Report;

/** Writes inputs and reads them back, for tests. */
final class Inbox {
    private final Path folder;
    private Limits limits = Limits.DEFAULT;
    private Disk disk = Disk.REAL;
    private byte[] standardInput = {};

    Inbox(Path folder) {
        this.folder = folder;
    }

    Inbox with(Limit limit, long number) {
        limits = limits.with(limit, number);
        return this;
    }

    Inbox on(Disk other) {
        disk = other;
        return this;
    }

    Inbox file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Inbox file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }

    Inbox standardInput(String text) {
        standardInput = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Reads inputs of the folder; {@code -} is standard input, the empty name the folder itself. */
    Received[] read(String... names) {
        List<String> paths = Stream.of(names)
                .map(n -> n.equals("-") ? n : folder.resolve(n).toString())
                .toList();
        List<Received> received = new ArrayList<>();
        new Intake(limits, new ByteArrayInputStream(standardInput), Documents.absent(), disk)
                .read(paths, received::add);
        return received.toArray(Received[]::new);
    }

    List<Report> reports(String... names) {
        return Stream.of(read(names))
                .filter(Received.ReportIn.class::isInstance)
                .map(r -> ((Received.ReportIn) r).report())
                .toList();
    }

    /** The sentences on inputs, the path of the folder left out. */
    List<String> failures(String... names) {
        return Stream.of(read(names))
                .filter(Received.Failure.class::isInstance)
                .map(r -> ((Received.Failure) r).sentence().replace(folder + "/", ""))
                .toList();
    }

    /** What is told beside reports and failures, the originals of the reports among it. */
    List<Received> received(String... names) {
        return List.of(read(names));
    }

    List<String> warnings(String... names) {
        return Stream.of(read(names))
                .filter(Received.Warning.class::isInstance)
                .map(r -> ((Received.Warning) r).sentence().replace(folder + "/", ""))
                .toList();
    }
}
