package org.bestand.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Actors.Bearer;
import org.bestand.world.Spelling.Likeness;

/** The names that texts in one language use, by fold key. Filled once, by one thread, and only read afterwards. */
final class NameIndex {

    private final String language;
    private final Map<String, List<Spelling>> spellings = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    NameIndex(String language) {
        this.language = language;
    }

    /**
     * Adds a name.
     *
     * @param spelled the language whose spelling the name follows; a Dutch text may write a name the English way
     */
    void add(String form, String spelled, Bearer bearer) {
        String key = FoldKey.of(form, spelled);
        List<Spelling> known = spellings.computeIfAbsent(key, k -> new ArrayList<>(2));
        var spelling = new Spelling(form, bearer);
        if (known.contains(spelling)) {
            return;
        }
        // Who held several offices bears one name several times; its beginnings are in already.
        if (known.stream().noneMatch(other -> other.form().equals(form))) {
            addBeginnings(form, spelled);
        }
        known.add(spelling);
    }

    private void addBeginnings(String form, String spelled) {
        for (int i = 1; i < form.length() - 1; i++) {
            if (form.charAt(i) == ' ' || form.charAt(i) == '-') {
                beginnings.add(FoldKey.of(form.substring(0, i), spelled));
            }
        }
    }

    /** Who bears a name: those who are written most like it, in the order of the tables. */
    List<Bearer> named(String name) {
        String key = FoldKey.of(name, language);
        Map<Likeness, Set<Bearer>> found = new EnumMap<>(Likeness.class);
        for (Spelling spelling : spellings.getOrDefault(key, List.of())) {
            Likeness likeness = spelling.likeness(name, key);
            if (likeness != null) {
                found.computeIfAbsent(likeness, l -> new LinkedHashSet<>()).add(spelling.bearer());
            }
        }
        return found.values().stream().findFirst().map(List::copyOf).orElse(List.of());
    }

    boolean beginsName(String words) {
        return beginnings.contains(FoldKey.of(words, language));
    }

    /** All bearers, each once, in no order. */
    Set<Bearer> bearers() {
        Set<Bearer> all = new HashSet<>();
        spellings.values().forEach(list -> list.forEach(spelling -> all.add(spelling.bearer())));
        return all;
    }
}
