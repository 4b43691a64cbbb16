package org.bestand.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.pack.Table;
import org.bestand.reading.text.TextRules.Abbreviation;
import org.bestand.reading.text.TextRules.Furniture;
import org.bestand.reading.text.TextRules.Mark;
import org.bestand.reading.text.TextRules.Role;

/** Reads the parts of {@link TextRules} from a pack's tables. */
final class TextTables {
    private TextTables() {}

    static Map<String, Abbreviation> abbreviations(Table table) {
        Map<String, Abbreviation> byWord = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String word = row.get("abbreviation");
            if (!word.endsWith(".") || word.length() < 2) {
                throw row.wrong("an abbreviation ends with a full stop, '" + word + "' does not");
            }
            Abbreviation stop = constant(Abbreviation.class, row, "stop");
            if (byWord.put(word.substring(0, word.length() - 1), stop) != null) {
                throw row.wrong("'" + word + "' stands twice; keep one");
            }
        }
        return byWord;
    }

    static Map<Role, Set<String>> words(Table table) {
        Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);
        for (Table.Row row : table.rows()) {
            Role role = constant(Role.class, row, "role");
            if (!byRole.computeIfAbsent(role, r -> new HashSet<>()).add(row.get("word"))) {
                throw row.wrong("'" + row.get("word") + "' stands twice in this role; keep one");
            }
        }
        return byRole;
    }

    static Map<String, Mark> marks(Table table) {
        Map<String, Mark> byMark = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String mark = row.get("mark");
            if (!mark.matches("U\\+[0-9A-F]{4}( U\\+[0-9A-F]{4})?")) {
                throw row.wrong("a mark is written as U+ and four hexadecimal digits, not '" + mark + "'");
            }
            String uses = row.get("uses");
            Mark value = new Mark(row.get("family"), uses.contains("o"), uses.contains("c"), uses.contains("a"));
            if (byMark.put(characters(mark), value) != null) {
                throw row.wrong(mark + " stands twice; keep one");
            }
        }
        return byMark;
    }

    private static String characters(String mark) {
        StringBuilder characters = new StringBuilder();
        for (String one : mark.split(" ")) {
            characters.appendCodePoint(Integer.parseInt(one.substring(2), 16));
        }
        return characters.toString();
    }

    static List<Furniture> furniture(Table table) {
        List<Furniture> all = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!row.get("most").matches("[1-9][0-9]{0,2}")) {
                throw row.wrong("'most' is a number of tokens, not '" + row.get("most") + "'");
            }
            List<String> layout = row.list("layout");
            all.add(new Furniture(
                    row.get("words").toLowerCase(Locale.ROOT),
                    Integer.parseInt(row.get("most")),
                    layout.contains("bare"),
                    layout.contains("rest")));
        }
        return all;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column) {
        String word = row.get(column);
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return value;
            }
        }
        throw row.wrong("'" + word + "' is no " + column + "; take one of " + String.join(", ", names(type)));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
