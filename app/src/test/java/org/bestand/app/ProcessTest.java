package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bestand.exchange.ClaimJson;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it really runs: a process of its own, with the Dutch pack and the tables of the world. */
class ProcessTest {
    private static final String REPORT =
            " date 2031-05-06 Bij beschietingen in de buurt van Goris zijn maandag minstens zeven"
                    + " Armeense soldaten gesneuveld. Dat meldt het Armeense ministerie van Defensie. Azerbeidzjaanse troepen namen"
                    + " ook een dorp in, aldus het ministerie.\n";

    @TempDir
    private Path folder;

    private record Result(int code, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=tr",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.bestand.app.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
    }

    @Test
    void readsDutchAndTellsWhy() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bericht.txt"), REPORT, StandardCharsets.UTF_8);
        Result claims = run("claims", "bericht.txt");
        assertThat(claims.err()).isEmpty();
        assertThat(claims.code()).isZero();
        Claim killed = claims.text()
                .lines()
                .map(ClaimJson::read)
                .filter(claim -> claim.kind() == Kind.KILLED)
                .findFirst()
                .orElseThrow();
        assertThat(killed.count().low()).isEqualTo(7);
        assertThat(killed.count().high()).isNull();
        assertThat(killed.targets()).extracting(actor -> actor.party()).containsExactly("ARM");
        assertThat(run("claims", "--threads", "1", "bericht.txt").out())
                .as("the same bytes again")
                .isEqualTo(claims.out());

        Result read = run("read", "bericht.txt");
        assertThat(read.err()).isEmpty();
        assertThat(read.text()).contains("Armenia", "7+", "Goris").endsWith("Record: bestand.db\n");
        assertThat(run("read", "bericht.txt").text()).contains("(1 there already)");
        Result why = run("why", killed.id());
        assertThat(why.code()).isZero();
        assertThat(why.text()).contains("»", "soldaten", "nsubj", "Rules");
    }

    @Test
    void exitCodesAreThoseOfTheHelp() throws IOException, InterruptedException {
        assertThat(run("--help").code()).isZero();
        assertThat(run("claims", "nergens.txt").code()).isEqualTo(1);
        assertThat(run("claims").code()).isEqualTo(2);
        assertThat(run("lees").err()).startsWith("bestand: ");
    }
}
