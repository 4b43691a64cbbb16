package org.bestand.reading.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that rules share, under one name each: all nouns for a truce, all nouns for violence. A rule's list names the class ({@code @truce}), so
 * that a word which the language has for such a thing is known to every rule of the family as soon as it stands in the table.
 */
public final class WordClasses {
    /** For rules that name no class. */
    public static final WordClasses NONE = new WordClasses(Map.of());

    private static final String NAME = "@";
    private static final String TAIL = "*";

    /** Names that stand for what is found in the text itself, and not for a list of words. */
    private static final Set<String> FOUND = Set.of("@people", "@civilians", "@armed", "@place", "@actor", "@year");

    private final Map<String, List<String>> classes;

    private WordClasses(Map<String, List<String>> classes) {
        this.classes = classes;
    }

    /**
     * Reads the classes of a pack.
     *
     * @param table with the columns {@code class} and {@code words}; a class may take up those that stand before it
     * @throws PackException where a class stands twice or takes up one that does not stand before it
     */
    public static WordClasses of(Table table) {
        WordClasses read = new WordClasses(new LinkedHashMap<>());
        for (Table.Row row : table.rows()) {
            Set<String> words = new LinkedHashSet<>();
            for (String word : row.list("words")) {
                if (!read.isKnown(word)) {
                    throw row.wrong("no class '" + word + "' stands before this one");
                }
                words.addAll(read.expand(word));
            }
            if (read.classes.put(NAME + row.get("class"), List.copyOf(words)) != null) {
                throw row.wrong("the class '" + row.get("class") + "' stands there already");
            }
        }
        return read;
    }

    /** Whether this is a word, something found in the text, or a class of the table. */
    boolean isKnown(String word) {
        return !word.startsWith(NAME) || FOUND.contains(word) || classes.containsKey(word);
    }

    /** The words of a class; of anything else that alone. */
    List<String> expand(String word) {
        return classes.getOrDefault(word, List.of(word));
    }

    /** A list with the words of each class in its place, once; a word that is written out twice, or beside its class, stays double. */
    List<String> expand(List<String> words) {
        List<String> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            List<String> named = expand(word);
            for (String each : named) {
                if (seen.add(each) || named.size() == 1) {
                    all.add(each);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Every wording with the whole words or wordings of a class in the place of its name: as many wordings as there are words. */
    List<List<String>> expandSequence(List<String> wording) {
        if (wording.stream().noneMatch(w -> w.startsWith(NAME) || w.startsWith(TAIL))) {
            return List.of(List.copyOf(wording)); // as most are
        }
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (String part : wording) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : all) {
                for (String word : whole(part)) {
                    List<String> with = new ArrayList<>(begun);
                    with.addAll(Cut.words(word, " "));
                    longer.add(List.copyOf(with));
                }
            }
            all = longer;
        }
        return all;
    }

    /** Of a class its words without the ends of compounds, which a wording cannot hold. */
    private List<String> whole(String part) {
        return expand(part).stream().filter(w -> !w.startsWith(TAIL)).toList();
    }

    /** The words after the colon of a filler ("with:@munition") with classes written out; other fillers as they are. */
    String expandFiller(String filler) {
        int colon = filler.indexOf(':');
        int name = filler.indexOf(NAME);
        if (name < 0 || colon < 0) {
            return filler;
        }
        int end = filler.indexOf('.', name) < 0 ? filler.length() : filler.indexOf('.', name);
        List<String> words = expand(Cut.at(',', filler.substring(colon + 1, end)));
        return filler.substring(0, colon + 1) + String.join(",", words) + filler.substring(end);
    }
}
