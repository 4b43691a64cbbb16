package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Token;

/** A handful of words of an invented language, so that the stage is proved without any real pack. */
final class InventedPack {
    private InventedPack() {}

    static NumberRules numbers() {
        return NumberRules.of(
                table(
                        "numbers",
                        "words part value",
                        "un ONES 1",
                        "tri ONES 3",
                        "dek TENS 20",
                        "cent SCALE 100",
                        "mil SCALE 1000",
                        "e LINK",
                        "a ARTICLE",
                        "half FRACTION 0.5",
                        "' GROUPING",
                        ". DECIMAL"),
                table(
                        "comparators",
                        "words place bound",
                        "plus BEFORE MORE_THAN",
                        "min BEFORE AT_LEAST",
                        "to BETWEEN TO"),
                table("uncounted", "words place what", "hours AFTER time"),
                CountedNouns.of(
                        table("nouns", "singular plural group sort victim tail one", "grun gruns MIL person - yes yes"),
                        table("parts", "part group", "mini CHD")));
    }

    static TimeRules times() {
        return TimeRules.of(
                table(
                        "words",
                        "words class value",
                        "moonday WEEKDAY 1",
                        "sunday WEEKDAY 7",
                        "eve PART 2",
                        "h CLOCKMARK"),
                table("patterns", "pattern means type", "WEEKDAY WEEKDAY~$1 INTERVAL"),
                table("prefixes", "words place role", "since BEFORE SINCE"),
                table("zones", "words zone", "localtime local"),
                numbers());
    }

    /** A table whose cells stand between blanks; a tilde in a cell is a blank, a lone hyphen an empty cell. */
    static Table table(String file, String columns, String... rows) {
        List<String> names = List.of(columns.split(" "));
        List<Table.Row> all = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(" ");
            Map<String, String> byName = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                String cell = i < cells.length && !cells[i].equals("-") ? cells[i] : "";
                byName.put(names.get(i), cell.replace('~', ' '));
            }
            all.add(new Table.Row(file + ".tsv", all.size() + 2, byName));
        }
        return new Table(file + ".tsv", names, all);
    }

    static Tree tree(String text) {
        List<Token> tokens = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String form : text.split(" ")) {
            int index = tokens.size();
            tokens.add(new Token(form, at, at + form.length()));
            words.add(new Word(index, form, form, "X", "", index - 1, index == 0 ? "root" : "dep", 1f));
            at += form.length() + 1;
        }
        return new Tree(new Sentence(0, 0, 0, text.length(), tokens, Sentence.Role.BODY, List.of()), words);
    }
}
