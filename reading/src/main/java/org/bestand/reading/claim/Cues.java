package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.pack.Table;

/** A language's small words by what they do in a claim. Cues are words or sequences of words in lower case. */
public final class Cues {
    private final Map<Cue, Set<String>> classes;

    /** For each class the words that its cues begin with, each with the number of words of the longest cue: most words begin none. */
    private final Map<Cue, Map<String, Integer>> beginnings = new EnumMap<>(Cue.class);

    private Cues(Map<Cue, Set<String>> classes) {
        this.classes = classes;
        classes.forEach((type, cues) -> {
            Map<String, Integer> lengths = new HashMap<>();
            for (String cue : cues) {
                List<String> words = Cut.at(' ', cue);
                lengths.merge(words.getFirst(), words.size(), Math::max);
            }
            beginnings.put(type, lengths);
        });
    }

    /**
     * Reads the table {@code cue, type}.
     *
     * @throws org.bestand.reading.pack.PackException where a type is unknown or a cue stands twice
     */
    public static Cues of(Table table) {
        Map<Cue, Set<String>> classes = new EnumMap<>(Cue.class);
        for (Cue type : Cue.values()) {
            classes.put(type, new HashSet<>());
        }
        for (Table.Row row : table.rows()) {
            Cue type;
            try {
                type = Cue.valueOf(row.get("type").toUpperCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw row.wrong("no type of cue is called '" + row.get("type") + "'");
            }
            for (String cue : row.list("cue")) {
                if (!classes.get(type).add(cue)) {
                    throw row.wrong("'" + cue + "' stands here already");
                }
            }
        }
        return new Cues(classes);
    }

    public boolean is(Cue type, String word) {
        return classes.get(type).contains(word);
    }

    public Set<String> all(Cue type) {
        return classes.get(type);
    }

    /** The tokens at which a cue of this class, of one or more words, begins. */
    List<Integer> starts(Cue type, List<String> lowerCase) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lowerCase.size(); i++) {
            if (lengthAt(type, lowerCase, i) > 0) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Whether the words of a claim speak of one's own, as "its own troops". */
    boolean saysOwn(Draft draft) {
        return stands(Cue.OWN_SIDE, draft);
    }

    /** Whether the clause of a claim has a cue of this class. */
    boolean stands(Cue type, Draft draft) {
        return draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> lengthAt(type, draft.scene.lower(), i) > 0);
    }

    /** How many words the longest cue of this class that begins here has; 0 for none. */
    int lengthAt(Cue type, List<String> lowerCase, int at) {
        if (at >= lowerCase.size()) {
            return 0;
        }
        int most = beginnings.get(type).getOrDefault(lowerCase.get(at), 0);
        for (int length = Math.min(most, lowerCase.size() - at); length > 0; length--) {
            String words = length == 1 ? lowerCase.get(at) : String.join(" ", lowerCase.subList(at, at + length));
            if (classes.get(type).contains(words)) {
                return length;
            }
        }
        return 0;
    }
}
