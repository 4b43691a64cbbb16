package org.bestand.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.world.PlaceSpelling.Asked;

/** The names of places that texts in one language use, by fold key. Filled once, by one thread, and only read afterwards. */
final class PlaceNames {

    private final String language;
    private final Map<String, List<PlaceSpelling>> spellings = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();

    PlaceNames(String language) {
        this.language = language;
    }

    /** Adds a name by its keys. */
    void add(FormKeys keys, Entry entry) {
        spellings.computeIfAbsent(keys.whole(), k -> new ArrayList<>(2)).add(new PlaceSpelling(keys.form(), entry));
        beginnings.add(keys.form(), keys.spelled());
    }

    /** Lets a name begin as another spelling of the same letters does. */
    void begin(FormKeys keys) {
        beginnings.add(keys.form(), keys.spelled());
    }

    /** The spelling through which a place is found already by this form, if any. */
    Optional<String> finds(FormKeys keys, Entry entry) {
        List<PlaceSpelling> alike = spellings.getOrDefault(keys.whole(), List.of());
        for (PlaceSpelling spelling : alike) {
            if (spelling.entry() == entry && spelling.fits(Asked.of(keys.form(), keys.whole()))) {
                return Optional.of(spelling.form());
            }
        }
        return Optional.empty();
    }

    /** Exact spellings before those that only sound alike, then the most prominent, then in the order of the tables. */
    List<Entry> named(String name) {
        String key = FoldKey.of(name, language);
        List<PlaceSpelling> alike = spellings.getOrDefault(key, List.of());
        if (alike.isEmpty() || key.isEmpty()) {
            return List.of();
        }
        Asked asked = Asked.of(name, key);
        return alike.stream()
                .filter(spelling -> spelling.fits(asked))
                .sorted(Comparator.comparing((PlaceSpelling s) -> !s.isExact(asked))
                        .thenComparing(s -> -s.entry().prominence()))
                .map(PlaceSpelling::entry)
                .distinct()
                .toList();
    }

    boolean beginsName(String words) {
        return beginnings.has(words, language);
    }
}
