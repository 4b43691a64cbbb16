package org.bestand.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.languages.nl.DutchSyntax;
import org.bestand.reading.syntax.NeuralSyntax;
import org.junit.jupiter.api.Test;

/** Measures the model in the language pack on newspapers that it has not learned from; the floors lie a little below the figures. */
class ShippedModelTest {
    private static final Map<String, Double> FLOORS = Map.of(
            "UPOS", 96.0,
            "lemma", 95.5,
            "UAS", 88.8,
            "LAS", 83.5,
            "nsubj", 89.0,
            "obj", 79.0,
            "core arguments", 81.5);

    /** The treebanks lie in a folder beside the project, or where {@code bestand.shared} says. */
    private static Optional<Path> treebank() {
        String named = System.getProperty("bestand.shared");
        Stream<Path> folders = named != null
                ? Stream.of(Path.of(named))
                : Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared"));
        return folders.map(folder -> folder.resolve("treebank/nl/test.conllu.gz"))
                .filter(Files::exists)
                .findFirst();
    }

    @Test
    void staysAboveItsFloors() throws IOException {
        Optional<Path> file = treebank();
        assumeTrue(file.isPresent(), "no folder shared/treebank beside the project: the model is not measured");
        var figures = Evaluation.of((NeuralSyntax) DutchSyntax.load(), Conllu.read(file.get()));
        FLOORS.forEach(
                (name, floor) -> assertThat(figures.percent(name)).as(name).isGreaterThanOrEqualTo(floor));
    }

    @Test
    void isSmall() throws IOException {
        try (var model = DutchSyntax.class.getResourceAsStream("syntax.model")) {
            assertThat(model.readAllBytes().length).isLessThan(12_000_000);
        }
    }
}
