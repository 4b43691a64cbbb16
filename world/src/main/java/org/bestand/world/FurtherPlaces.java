package org.bestand.world;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.PlaceIndex;
import org.bestand.world.PlaceSpelling.Asked;

/** Places beside the built-in ones, found by the same rules of spelling. */
final class FurtherPlaces {
    private final PlaceIndex index;

    FurtherPlaces(PlaceIndex index) {
        this.index = index;
    }

    /** Exact spellings before those that only sound alike, then as the index has them. */
    List<Entry> named(String name, String language) {
        String key = FoldKey.of(name, language);
        if (key.isEmpty()) {
            return List.of();
        }
        Asked asked = Asked.of(name, key);
        return index.named(key).stream()
                .filter(named -> named.language().isEmpty()
                        || named.language().equals(language)
                        || !named.language().equals("nl"))
                .map(named -> new PlaceSpelling(named.form(), named.place()))
                .filter(spelling -> spelling.fits(asked))
                .sorted(Comparator.comparing(spelling -> !spelling.isExact(asked)))
                .map(PlaceSpelling::entry)
                .distinct()
                .toList();
    }

    boolean beginsName(String words, String language) {
        return index.begins(FoldKey.of(words, language));
    }

    Optional<Entry> entry(String englishName, String country) {
        return index.named(FoldKey.of(englishName, "en")).stream()
                .map(PlaceIndex.Named::place)
                .filter(place -> place.name().equalsIgnoreCase(englishName))
                .filter(place -> country == null || country.isEmpty() || PlaceTable.share(place.country(), country))
                .findFirst();
    }
}
