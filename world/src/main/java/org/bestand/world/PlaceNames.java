package org.bestand.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Gazetteer.Entry;

/** The names of places that texts in one language use, by fold key. Filled once, by one thread, and only read afterwards. */
final class PlaceNames {

    private final String language;
    private final Map<String, List<PlaceSpelling>> spellings = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    PlaceNames(String language) {
        this.language = language;
    }

    /**
     * Adds a name.
     *
     * @param spelled the language whose spelling the name follows; a Dutch text may write a name the English way
     */
    void add(String form, String spelled, Entry entry) {
        spellings
                .computeIfAbsent(FoldKey.of(form, spelled), k -> new ArrayList<>(2))
                .add(PlaceSpelling.of(form, entry));
        for (int i = 1; i < form.length() - 1; i++) {
            if (form.charAt(i) == ' ' || form.charAt(i) == '-') {
                beginnings.add(FoldKey.of(form.substring(0, i), spelled));
            }
        }
    }

    /** Exact spellings before those that only sound alike, then the most prominent, then in the order of the tables. */
    List<Entry> named(String name) {
        if (name.isBlank()) {
            return List.of();
        }
        PlaceSpelling.Asked asked = PlaceSpelling.Asked.of(name, language);
        return spellings.getOrDefault(asked.key(), List.of()).stream()
                .filter(spelling -> spelling.fits(asked))
                .sorted(Comparator.comparing((PlaceSpelling s) -> !s.isExact(asked))
                        .thenComparing(s -> -s.entry().prominence()))
                .map(PlaceSpelling::entry)
                .distinct()
                .toList();
    }

    boolean beginsName(String words) {
        return beginnings.contains(FoldKey.of(words, language));
    }
}
