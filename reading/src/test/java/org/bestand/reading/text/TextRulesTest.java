package org.bestand.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.reading.pack.PackException;
import org.bestand.reading.pack.Table;
import org.junit.jupiter.api.Test;

class TextRulesTest {
    private static final Table NO_STOPS = table("stops.tsv", "abbreviation stop");
    private static final Table NO_WORDS = table("words.tsv", "word role");
    private static final Table NO_MARKS = table("marks.tsv", "mark family uses");
    private static final Table NO_FURNITURE = table("furniture.tsv", "words most layout");

    @Test
    void areReadFromTables() {
        TextRules rules = TextRules.of(
                table("stops.tsv", "abbreviation stop", "dr. binds", "dec. may-end", "nr. before-number"),
                table("words.tsv", "word role", "the opener", "van name-particle"),
                table("marks.tsv", "mark family uses", "U+0027 single oca"),
                table("furniture.tsv", "words most layout", "source 9 bare|rest"));

        assertThat(rules.abbreviation("Dr")).isEqualTo(TextRules.Abbreviation.BINDS);
        assertThat(rules.abbreviation("dec")).isEqualTo(TextRules.Abbreviation.MAY_END);
        assertThat(rules.abbreviation("Dec")).as("a name").isNull();
        assertThat(rules.is(TextRules.Role.OPENER, "the")).isTrue();
        assertThat(rules.is(TextRules.Role.OPENER, "van")).isFalse();
        assertThat(rules.isApostrophe('\'')).isTrue();
        assertThat(rules.isApostrophe('"')).isFalse();
        assertThat(rules.furniture()).containsExactly(new TextRules.Furniture("source", 9, true, true));
    }

    @Test
    void refuseWrongRowsNamingFileAndLine() {
        assertWrong(table("stops.tsv", "abbreviation stop", "dr. sometimes"), "stops.tsv:2", "may-end");
        assertWrong(table("stops.tsv", "abbreviation stop", "dr binds"), "stops.tsv:2", "full stop");
        assertWrong(table("stops.tsv", "abbreviation stop", "dr. binds", "dr. may-end"), "stops.tsv:3", "twice");
    }

    @Test
    void refuseWrongMarksAndFurniture() {
        assertThatThrownBy(() -> TextRules.of(
                        NO_STOPS, NO_WORDS, table("marks.tsv", "mark family uses", "' single oca"), NO_FURNITURE))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("marks.tsv:2")
                .hasMessageContaining("hexadecimal");
        assertThatThrownBy(() -> TextRules.of(
                        NO_STOPS, NO_WORDS, NO_MARKS, table("furniture.tsv", "words most layout", "source many bare")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("furniture.tsv:2")
                .hasMessageContaining("many");
    }

    private static void assertWrong(Table stops, String... parts) {
        assertThatThrownBy(() -> TextRules.of(stops, NO_WORDS, NO_MARKS, NO_FURNITURE))
                .isInstanceOf(PackException.class)
                .hasMessageContainingAll(parts);
    }

    private static Table table(String file, String header, String... lines) {
        List<String> columns = List.of(header.split(" "));
        List<Table.Row> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split(" ");
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                byColumn.put(columns.get(i), cells[i]);
            }
            rows.add(new Table.Row(file, rows.size() + 2, byColumn));
        }
        return new Table(file, columns, rows);
    }
}
