package org.bestand.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bestand.reading.pack.PackException;
import org.bestand.reading.syntax.net.Network;
import org.bestand.reading.syntax.net.Shape;
import org.bestand.reading.syntax.net.Weights;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static Model model() {
        Shape shape = new Shape(3, 4, 3, LetterCase.ROWS, 3, 2, 2, 1, 2, 3, 2, 2, 2);
        Weights weights = Weights.zeros(shape);
        var random = new SplittableRandom(3);
        weights.all().forEach(matrix -> Arrays.stream(matrix).forEach(row -> {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) random.nextDouble(-1, 1);
            }
        }));
        return new Model(
                new Inventory(List.of("?", "root", "één")),
                new Inventory(List.of("?", "root", "N")),
                new Inventory(List.of("NOUN N|sg", "VERB ")),
                new Inventory(List.of("root", "nsubj")),
                new Network(shape, weights),
                new LemmaRules(Map.of("a b", "c"), Map.of("d e", "0,,1,")));
    }

    private static byte[] bytes(Model model) throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Model model = model();
        Model read = ModelFile.read(new ByteArrayInputStream(bytes(model)));
        assertThat(read.words().strings()).isEqualTo(model.words().strings());
        assertThat(read.tags().strings()).isEqualTo(model.tags().strings());
        assertThat(read.lemmas()).isEqualTo(model.lemmas());
        List<float[][]> written = model.network().weights().all();
        List<float[][]> found = read.network().weights().all();
        for (int i = 0; i < written.size(); i++) {
            for (int r = 0; r < written.get(i).length; r++) {
                assertThat(found.get(i)[r])
                        .containsExactly(written.get(i)[r], within(i < Weights.TABLES ? 4e-3f : 2e-5f));
            }
        }
    }

    @Test
    void writesTheSameModelAsTheSameBytes() throws IOException {
        assertThat(bytes(model())).isEqualTo(bytes(model()));
    }

    @Test
    void refusesBytesThatAreNoModel() {
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("model");
    }

    @Test
    void refusesAModelCutShort() throws IOException {
        byte[] whole = bytes(model());
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("train it anew");
    }
}
