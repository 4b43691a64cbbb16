package org.bestand.reading.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The strings that a model knows, each with its number: the row of a table or the place of a score. */
public final class Inventory {
    /** Number of a string that is not in the list. */
    public static final int UNKNOWN = 0;
    /** Number of the root before the first word. */
    public static final int ROOT = 1;

    private final List<String> strings;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Strings in the order of their numbers; for words and readings the first two are placeholders. */
    public Inventory(List<String> strings) {
        this.strings = List.copyOf(strings);
        for (int i = 0; i < strings.size(); i++) {
            numbers.put(strings.get(i), i);
        }
    }

    public int size() {
        return strings.size();
    }

    public String get(int number) {
        return strings.get(number);
    }

    public List<String> strings() {
        return strings;
    }

    /** The string's number, {@link #UNKNOWN} where it has none. */
    public int number(String string) {
        return numbers.getOrDefault(string, UNKNOWN);
    }

    public boolean contains(String string) {
        return numbers.containsKey(string);
    }
}
