package org.bestand.reading.syntax.repair;

import java.util.ArrayList;
import java.util.List;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** Tables and trees of an invented language: what counts is the trees. */
final class Invented {
    private Invented() {}

    static Table table(String file, String columns, String... rows) {
        List<String> names = List.of(columns.split(" "));
        List<Table.Row> cells = new ArrayList<>();
        for (String row : rows) {
            String[] values = row.split(";", -1);
            var byColumn = new java.util.LinkedHashMap<String, String>();
            for (int i = 0; i < names.size(); i++) {
                byColumn.put(names.get(i), values[i]);
            }
            cells.add(new Table.Row(file, cells.size() + 2, byColumn));
        }
        return new Table(file, names, cells);
    }

    /** Words as {@code form lemma UPOS xpos head relation}, the head counted from 0, -1 for the root. */
    static Draft tree(String... words) {
        List<Word> list = new ArrayList<>();
        for (String word : words) {
            String[] cells = word.split(" ");
            list.add(new Word(
                    list.size(), cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]), cells[5], 1));
        }
        return new Draft(list);
    }

    static List<String> arcs(Draft tree) {
        return tree.words().stream()
                .map(w -> w.form() + " " + w.head() + " " + w.relation())
                .toList();
    }
}
