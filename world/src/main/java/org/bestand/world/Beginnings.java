package org.bestand.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The beginnings of names of several words, by fold key. Filled by one thread; may then be asked by all. Names are kept by their first word,
 * and only where that is asked for are their longer beginnings worked out: most texts name few.
 */
final class Beginnings {

    private record Form(String form, String spelled) {
        /** Where the word that begins at {@code from} ends, with more behind it; -1 where the name ends with it. */
        private int cut(int from) {
            for (int i = Math.max(1, from); i < form.length() - 1; i++) {
                if (form.charAt(i) == ' ' || form.charAt(i) == '-') {
                    return i;
                }
            }
            return -1;
        }

        private String key(int end) {
            return FoldKey.of(form.substring(0, end), spelled);
        }
    }

    private final Map<String, List<Form>> byFirst = new HashMap<>();
    private final Map<Form, String> firstKeys = new HashMap<>();
    private final Map<String, Set<String>> workedOut = new ConcurrentHashMap<>();

    /** The keys of a name's first words, where it has more, as a language spells it. */
    static List<String> keys(String name, String spelled) {
        var form = new Form(name, spelled);
        List<String> keys = new ArrayList<>(2);
        for (int cut = form.cut(1); cut > 0; cut = form.cut(cut + 1)) {
            keys.add(form.key(cut));
        }
        return keys;
    }

    /** Adds the beginnings of a name as a language spells it. */
    void add(String name, String spelled) {
        var form = new Form(name, spelled);
        int cut = form.cut(1);
        if (cut > 0) {
            String first = firstKeys.computeIfAbsent(
                    new Form(name.substring(0, cut), spelled), f -> FoldKey.of(f.form(), spelled));
            byFirst.computeIfAbsent(first, k -> new ArrayList<>(2)).add(form);
        }
    }

    /** Whether some name begins with these words of a text in a language and has more. */
    boolean has(String words, String language) {
        int cut = new Form(words, language).cut(1);
        String key = FoldKey.of(words, language);
        String first = cut < 0 ? key : FoldKey.of(words.substring(0, cut), language);
        return byFirst.containsKey(first)
                && workedOut.computeIfAbsent(first, this::all).contains(key);
    }

    private Set<String> all(String first) {
        Set<String> keys = new HashSet<>();
        for (Form form : byFirst.get(first)) {
            for (int cut = form.cut(1); cut > 0; cut = form.cut(cut + 1)) {
                keys.add(form.key(cut));
            }
        }
        return keys;
    }
}
