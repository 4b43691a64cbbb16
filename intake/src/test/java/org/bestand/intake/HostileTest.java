package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are made to do harm give a result or one clear refusal, in a process of 256 MB. */
class HostileTest {
    private static final int LONGEST_MILLIS = 10_000;

    @TempDir
    private Path folder;

    @Test
    void filesDoNoHarm() throws IOException, InterruptedException {
        List<String[]> lines = run(HostileChild.class, folder.resolve("in").toString());
        assertThat(lines.stream().filter(line -> !line[2].contains("clipped")).count())
                .as("kinds of input")
                .isGreaterThan(100);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line[0]).as("%s: %s", line[2], line[4]).isEqualTo("fine");
            assertThat(Integer.parseInt(line[1])).as(line[2]).isLessThan(LONGEST_MILLIS);
        });
    }

    @Test
    void serversDoNoHarm() throws IOException, InterruptedException {
        List<String[]> lines = run(HostileWebChild.class);
        assertThat(lines).hasSizeGreaterThan(30).allSatisfy(line -> {
            assertThat(line[0]).as("%s: %s", line[2], line[4]).isEqualTo("fine");
            assertThat(Integer.parseInt(line[1])).as(line[2]).isLessThan(LONGEST_MILLIS);
        });
    }

    /** What a main class prints in a process of little memory, line by line, in its columns. */
    private List<String[]> run(Class<?> main, String... words) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("in"));
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
        List<String> lines = Files.readAllLines(out);
        assertThat(process.exitValue())
                .as("%s", lines.subList(Math.max(0, lines.size() - 3), lines.size()))
                .isZero();
        return lines.stream().map(line -> line.split("\t", 5)).toList();
    }
}
