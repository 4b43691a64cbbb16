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

/**
 * The names that texts in one language use, by fold key. Filled by one thread, and only read afterwards; the keys are worked out when the
 * first text in that language asks for one.
 */
final class NameIndex {

    private record Added(String form, String spelled, Bearer bearer) {}

    private final String language;
    private final List<Added> waiting = new ArrayList<>();
    private final Map<String, List<Spelling>> spellings = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();
    private volatile boolean ready;

    NameIndex(String language) {
        this.language = language;
    }

    /**
     * Adds a name.
     *
     * @param spelled the language whose spelling the name follows; a Dutch text may write a name the English way
     */
    void add(String form, String spelled, Bearer bearer) {
        waiting.add(new Added(form, spelled, bearer));
        ready = false;
    }

    /** Works out the keys of all names added, which else their first use does. */
    NameIndex ready() {
        if (!ready) {
            synchronized (this) {
                waiting.forEach(this::index);
                waiting.clear();
                ready = true;
            }
        }
        return this;
    }

    private void index(Added added) {
        String key = FoldKey.of(added.form(), added.spelled());
        List<Spelling> known = spellings.computeIfAbsent(key, k -> new ArrayList<>(2));
        boolean formKnown = false;
        for (Spelling other : known) {
            if (other.form().equals(added.form())) {
                if (other.bearer().equals(added.bearer())) {
                    return;
                }
                formKnown = true;
            }
        }
        // Who held several offices bears one name several times; its beginnings are in already.
        if (!formKnown) {
            beginnings.add(added.form(), added.spelled());
        }
        known.add(new Spelling(added.form(), added.bearer()));
    }

    /** Who bears a name: those who are written most like it, in the order of the tables. */
    List<Bearer> named(String name) {
        ready();
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
        return ready().beginnings.has(words, language);
    }

    /** All bearers, each once, in no order. */
    Set<Bearer> bearers() {
        Set<Bearer> all = new HashSet<>();
        ready().spellings.values().forEach(list -> list.forEach(spelling -> all.add(spelling.bearer())));
        return all;
    }
}
