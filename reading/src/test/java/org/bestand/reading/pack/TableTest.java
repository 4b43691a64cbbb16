package org.bestand.reading.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void rowsKnowTheirLineAndCells() throws IOException {
        Table table = read("# words\nword\tvariants\n\nbestand\tbestanden|vuren\nstrijd\n");

        assertThat(table.columns()).containsExactly("word", "variants");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().line()).isEqualTo(4);
        assertThat(table.rows().getFirst().list("variants")).containsExactly("bestanden", "vuren");
        assertThat(table.rows().getLast().list("variants")).isEmpty();
    }

    @Test
    void aRowWithTooManyCellsIsRefused() {
        assertThatThrownBy(() -> read("word\nbestand\tte veel\n"))
                .isInstanceOf(PackException.class)
                .hasMessage("t.tsv:2: the row has 2 cells, the header 1");
    }

    @Test
    void anUnknownColumnIsRefused() throws IOException {
        Table table = read("word\nbestand\n");

        assertThatThrownBy(() -> table.rows().getFirst().get("lemma"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no column 'lemma'");
    }

    @Test
    void aTableWithoutHeaderIsRefused() {
        assertThatThrownBy(() -> read("# nothing\n"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no header");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "word\nArmeni\u00eb\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Table.read("t.tsv", new ByteArrayInputStream(latin)))
                .isInstanceOf(CharacterCodingException.class);
    }

    private static Table read(String text) throws IOException {
        return Table.read("t.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
