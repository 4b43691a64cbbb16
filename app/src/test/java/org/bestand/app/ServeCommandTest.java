package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} refuses, each in one sentence. */
class ServeCommandTest {
    private static final Parts PARTS = new Wiring();

    @TempDir
    Path folder;

    private String record;

    @BeforeEach
    void begin() {
        record = folder.resolve("desk.db").toString();
    }

    @Test
    void aPortThatAnotherProgramHasIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of(PARTS, "serve", "--record", record, "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("bestand: port " + taken.getLocalPort() + " of 127.0.0.1 cannot be had")
                    .contains("--port")
                    .doesNotContain("fault of the program");
        }
    }

    @Test
    void itListensNowhereElseWithoutSignIn() {
        Run run = Run.of(PARTS, "serve", "--record", record, "--host", "0.0.0.0", "--port", "0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--sign-in").doesNotContain("is open at");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPortIsANumberThatThereIs() {
        Run run = Run.of(PARTS, "serve", "--record", record, "--port", "70000");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("65535");
        assertThat(folder.resolve("desk.db")).doesNotExist();
    }

    @Test
    void theRehearsalOfTheLauncherReadsAndEnds() {
        Path examples = Path.of("").toAbsolutePath().resolveSibling("examples");
        Path library = folder.resolve("library");
        Run run = Run.of(PARTS, "rehearse", examples.toString(), "--record", record, "--lay-down", library.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("The record holds 10 reports").doesNotContain("is open at");
        assertThat(library)
                .isDirectoryContaining(file -> file.getFileName().toString().contains("sqlitejdbc"));
    }
}
