package org.bestand.world;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Gazetteer.Entry;

/**
 * What each place is called in a language: of its spellings the first that is not that of a place better known. A province that is mostly called
 * by the name of its town goes by its full name then, or by its English one.
 */
final class OwnNames {
    private final Map<Entry, List<String>> spellings = new IdentityHashMap<>();
    private final Map<String, Integer> bestKnown = new HashMap<>();

    void add(Entry entry, List<String> forms) {
        spellings.put(entry, forms);
        forms.forEach(form -> bestKnown.merge(key(form, entry), entry.prominence(), Math::max));
    }

    /** The name; empty where it has none of its own. */
    Optional<String> of(Entry entry) {
        return spellings.getOrDefault(entry, List.of()).stream()
                .filter(form -> bestKnown.get(key(form, entry)) == entry.prominence())
                .findFirst();
    }

    private static String key(String form, Entry entry) {
        return entry.country() + " " + form;
    }
}
