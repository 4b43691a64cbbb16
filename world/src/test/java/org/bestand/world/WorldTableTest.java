package org.bestand.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WorldTableTest {

    @Test
    void rowsComeInOrderWithTheirLines() throws IOException {
        WorldTable table = read("# isles\nname\tnl\n\nNorthland\t Noordland | Het Noorden \nSouthland\n");
        assertThat(table.rows()).hasSize(2);
        WorldTable.Row first = table.rows().get(0);
        assertThat(first.line()).isEqualTo(4);
        assertThat(first.needed("name")).isEqualTo("Northland");
        assertThat(first.list("nl")).containsExactly("Noordland", "Het Noorden");
        assertThat(table.rows().get(1).list("nl")).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithFileAndLine() throws IOException {
        assertThatThrownBy(() -> read("name\tnl\nNorthland\tNoordland\tNoordlands\n"))
                .isInstanceOf(WorldException.class)
                .hasMessageContaining("isles.tsv:2: the row has 3 cells, the header 2");
        assertThatThrownBy(() -> read("name\tname\n"))
                .hasMessageContaining("isles.tsv:1: the header names a column twice");
        assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("isles.tsv:1: the table has no header");
        WorldTable.Row row = read("name\tnl\n\tEiland||Oord\n").rows().get(0);
        assertThatThrownBy(() -> row.needed("name")).hasMessageContaining("isles.tsv:2: the cell 'name' is empty");
        assertThatThrownBy(() -> row.list("nl")).hasMessageContaining("isles.tsv:2: the cell 'nl' has an empty name");
        assertThatThrownBy(() -> row.get("en")).hasMessageContaining("isles.tsv:2: the table has no column 'en'");
        assertThatThrownBy(() -> WorldTable.read("nowhere.tsv"))
                .hasMessageContaining("there is no table 'nowhere.tsv'");
    }

    @Test
    void aTableThatIsNotUtf8IsRefused() {
        byte[] latin = "name\nIsraël\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> WorldTable.read("isles.tsv", new ByteArrayInputStream(latin)))
                .isInstanceOf(WorldException.class)
                .hasMessageContaining("the table is not UTF-8");
    }

    private static WorldTable read(String text) throws IOException {
        return WorldTable.read("isles.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
