package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder of its own with a JDK and a Maven that only tell how they were called. */
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "dirname",
            "readlink",
            "sed",
            "mkdir",
            "rmdir",
            "rm",
            "cat",
            "sleep",
            "grep",
            "tail",
            "find",
            "head",
            "touch");

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        Path launcher = Path.of("").toAbsolutePath();
        while (launcher != null && !Files.isRegularFile(launcher.resolve("bestand"))) {
            launcher = launcher.getParent();
        }
        assumeTrue(launcher != null && Files.isExecutable(Path.of("/bin/sh")), "no launcher or no shell here");
        project = Files.createDirectories(folder.resolve("een map met spaties"));
        Files.createDirectories(project.resolve("app"));
        script(project.resolve("bestand"), Files.readString(launcher.resolve("bestand")));
        tools = Files.createDirectories(folder.resolve("tools"));
        script(tools.resolve("mvn"), """
                #!/bin/sh
                echo built >>"%s"
                sleep 1
                [ -n "${FAIL:-}" ] && { echo "[ERROR] it does not compile"; exit 1; }
                mkdir -p app/target
                echo jar >app/target/bestand.jar
                """.formatted(folder.resolve("builds")));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk " + version));
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(bin.resolve("java"), "#!/bin/sh\nfor a in \"$@\"; do echo \"" + version + ": $a\"; done\n");
        script(bin.resolve("javac"), "#!/bin/sh\n");
        return home;
    }

    private ProcessBuilder call(Path launcher, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static Result finish(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), out, err);
    }

    private Result start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return finish(call(project.resolve("bestand"), environment, arguments).start());
    }

    private long builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void buildsOnceSayingSoAndPassesAllArgumentsOn() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("21.0.4").toString());
        Result first = start(environment, "explain", "een zin met  blanks", "*");
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("building the program");
        assertThat(first.out()).contains("21.0.4: explain\n21.0.4: een zin met  blanks\n21.0.4: *\n");
        Result second = start(environment, "--help");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void takesTheNamedJdkBeforeOthersAndNoneThatIsTooOld() throws IOException, InterruptedException {
        String old = jdk("17.0.2").toString();
        String named = jdk("26").toString();
        String home = jdk("23.0.1").toString();
        assertThat(start(Map.of("BESTAND_JAVA", named, "JAVA_HOME", home), "x").out())
                .contains("26: x");
        assertThat(start(Map.of("JAVA_HOME", home), "x").out()).contains("23.0.1: x");
        assertThat(start(Map.of("BESTAND_JAVA", old, "JAVA_HOME", home), "x").out())
                .contains("23.0.1: x");
    }

    @Test
    void findsAJdkInAUsualFolder() throws IOException, InterruptedException {
        Path jdks = Files.createDirectories(folder.resolve(".jdks"));
        Files.move(jdk("22.0.1"), jdks.resolve("openjdk-22"));
        // A machine that has a JDK of its own in a folder before this one starts that.
        assertThat(start(Map.of(), "x").err()).contains("building").doesNotContain("needs a JDK");
    }

    @Test
    void startsThroughALinkFromAnywhere() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("b"), Path.of("een map met spaties", "bestand"));
        Result result = finish(
                call(link, Map.of("JAVA_HOME", jdk("25").toString()), "x").start());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(project.toRealPath() + "/app/target/bestand.jar")
                .contains("25: x");
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("25").toString());
        Process one = call(project.resolve("bestand"), environment, "x").start();
        Process other = call(project.resolve("bestand"), environment, "y").start();
        assertThat(finish(one).out()).contains("25: x");
        assertThat(finish(other).out()).contains("25: y");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aLockWhoseHolderIsGoneIsTakenOver() throws IOException, InterruptedException {
        Path lock = Files.createDirectory(project.resolve("app/.building"));
        Files.writeString(lock.resolve("pid"), "999999999\n");
        Result result = start(Map.of("JAVA_HOME", jdk("25").toString()), "x");
        assertThat(result.out()).contains("25: x");
        assertThat(lock).doesNotExist();
    }

    @Test
    void buildsAgainWhenASourceHasChangedSince() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("25").toString());
        Path rules = Files.createDirectories(project.resolve("languages/nl/src/main/resources"));
        Path other = Files.createDirectories(project.resolve("languages/nl/src/test/resources"));
        assertThat(start(environment, "x").err()).contains("building the program, once");
        later(Files.writeString(other.resolve("a.txt"), "a test is no part of the program"));
        assertThat(start(environment, "x").err()).isEmpty();
        later(Files.writeString(rules.resolve("a.rules"), "changed"));
        assertThat(start(environment, "x").err()).contains("the sources have changed; building the program again");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void saysThatItIsOlderThanItsSourcesWhereItCannotBuild() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("25").toString());
        Path sources = Files.createDirectories(project.resolve("reading/src/main/java"));
        start(environment, "x");
        later(Files.writeString(sources.resolve("A.java"), "changed"));
        Result result = start(withoutMaven(), "x");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("25: x");
        assertThat(result.err()).contains("older than its sources").doesNotContain("building");
        assertThat(builds()).isEqualTo(1);
    }

    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3)));
    }

    /** An environment of the few tools that the launcher calls, and no Maven. */
    private Map<String, String> withoutMaven() throws IOException {
        Files.delete(tools.resolve("mvn"));
        for (String tool : TOOLS) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            script(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        return Map.of("JAVA_HOME", jdk("25").toString(), "PATH", tools.toString());
    }

    @Test
    void aBuildThatFailsIsSaidWithItsLastLines() throws IOException, InterruptedException {
        Result result = start(Map.of("JAVA_HOME", jdk("25").toString(), "FAIL", "yes"), "x");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("the build failed", "it does not compile");
    }

    @Test
    void withoutMavenItSaysSo() throws IOException, InterruptedException {
        Result result = start(withoutMaven(), "x");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Maven (mvn) is not installed");
    }
}
