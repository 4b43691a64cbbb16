package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code score} prints of two coders, and of files that are none. */
class ScoreCommandTest {
    private static final Parts PARTS = new HandMade();

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    @Test
    void holdsClaimsAgainstCodedReports() throws IOException {
        String claim =
                "{\"report\":\"r\",\"kind\":\"killed\",\"evidence\":{\"quote\":\"Zes doden.\",\"start\":0,\"end\":10}}";
        String gold = file("gold.jsonl", "{\"report\":\"r\",\"text\":\"Zes doden.\",\"claims\":[" + claim + "]}\n");
        Run run = Run.of(PARTS, "score", gold, file("claims.jsonl", claim + "\n"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("record      P 1.000  R 1.000  F1 1.000  (1 of 1, 1 here)");
    }

    @Test
    void saysWhatIsWrongWithItsFiles() throws IOException {
        String gold = file("gold.jsonl", "no json\n");
        Run wrong = Run.of(PARTS, "score", gold, gold);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("line 1 is not JSON");
        Run missing = Run.of(PARTS, "score", gold, folder.resolve("none").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no file");
    }
}
