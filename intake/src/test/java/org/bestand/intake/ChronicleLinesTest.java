package org.bestand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Chronicled;
import org.bestand.model.Place;
import org.bestand.model.When.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleLinesTest {
    @TempDir
    private Path folder;

    private final List<Chronicled> events = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private void read(String... lines) throws IOException {
        Path file = folder.resolve("chronicle.jsonl");
        Files.writeString(file, String.join("\n", lines));
        new ChronicleLines(Limits.DEFAULT).read(file, events::add, refused::add);
    }

    @Test
    void anEventHasWhatItSaysAndNothingElse() throws IOException {
        read(
                "{\"id\":\"e1\",\"start\":\"2019-03-04\",\"end\":\"2019-03-05\",\"parties\":[\"SLA\",\"RUR\"],"
                        + "\"places\":[{\"name\":\"Zenda\",\"country\":\"RUR\"}],\"best\":9}",
                "",
                "{\"id\":\"e2\",\"start\":\"2019-03-06\",\"parties\":[\"RUR\"]}");
        assertThat(events.getFirst().parties()).containsExactly("RUR", "SLA");
        assertThat(events.getFirst().days())
                .isEqualTo(new Interval(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 3, 5)));
        assertThat(events.getFirst().places()).extracting(Place::name).containsExactly("Zenda");
        assertThat(events.getFirst().best()).isEqualTo(9);
        assertThat(events.getFirst().low()).isNull();
        assertThat(events.getLast().days().end()).isEqualTo(LocalDate.of(2019, 3, 6));
        assertThat(refused).isEmpty();
    }

    @Test
    void aLineThatIsNoEventIsNamedAndTheRestIsRead() throws IOException {
        read(
                "{\"id\":\"e1\",\"start\":\"gisteren\",\"parties\":[\"RUR\"]}",
                "{\"id\":\"e2\",\"start\":\"2019-03-06\"}",
                "{\"start\":\"2019-03-06\",\"parties\":[\"RUR\"]}",
                "{\"id\":\"e4\",\"start\":\"2019-03-06\",\"parties\":[\"RUR\"],\"best\":\"veel\"}",
                "{\"id\":",
                "[1]",
                "{\"id\":\"e7\",\"start\":\"2019-03-06\",\"parties\":[\"RUR\"]}");
        assertThat(events).extracting(Chronicled::id).containsExactly("e7");
        assertThat(refused).hasSize(6).first().asString().contains("chronicle.jsonl:1 is no event");
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("holds no event");
        assertThatThrownBy(() -> {
                    Path file = folder.resolve("latin.jsonl");
                    Files.write(file, "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
                    new ChronicleLines(Limits.DEFAULT).read(file, events::add, refused::add);
                })
                .hasMessageContaining("is not UTF-8");
    }
}
