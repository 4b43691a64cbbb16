package org.bestand.reading.mention;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bestand.model.Gazetteer;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/** Reads borders and what lies along them. */
final class Borders {
    /** What English adds to the name of a neighbour, and the whole name where no neighbour is told. */
    static final String BORDER = "border";

    private final PlaceSight sight;

    Borders(PlaceSight sight) {
        this.sight = sight;
    }

    /** The border between two countries. */
    static Place between(Gazetteer gazetteer, String codeA, String codeB) {
        String a = gazetteer.countryName(codeA).orElse(codeA);
        String b = gazetteer.countryName(codeB).orElse(codeB);
        return between(gazetteer, a, codeA, b, codeB);
    }

    private static Place between(Gazetteer gazetteer, String a, String codeA, String b, String codeB) {
        String name =
                String.join("-", new TreeSet<>(List.of(a, b).stream().distinct().toList())) + " " + BORDER;
        String codes = String.join(
                "/", new TreeSet<>(List.of(codeA, codeB).stream().distinct().toList()));
        Optional<Entry> known = gazetteer.entry(name, "").filter(e -> e.lat() != null);
        return new Place(
                name,
                codes,
                known.map(Entry::lat).orElse(null),
                known.map(Entry::lon).orElse(null),
                Precision.BORDER,
                "");
    }

    /**
     * The border whose word stands at a token.
     *
     * @param first first token of the phrase
     * @param word the token of the word for it
     * @param countries nationalities among the adjectives before it
     */
    PlaceDraft read(int first, int word, List<String> countries) {
        int next = word + 1;
        if (sight.is(next, PlaceWord.BETWEEN)) {
            Optional<PlaceSight.Name> one = neighbour(next + 1);
            Optional<PlaceSight.Name> other =
                    one.filter(n -> sight.is(n.next(), PlaceWord.AND)).flatMap(n -> neighbour(n.next() + 1));
            if (other.isPresent()) {
                Range range = new Range(first, other.get().range().last());
                return draft(range, entry(one.get()), entry(other.get()));
            }
        }
        if (sight.is(next, PlaceWord.WITH) || sight.is(next, PlaceWord.OF)) {
            Optional<PlaceSight.Name> other = neighbour(next + 1);
            if (other.isPresent()) {
                return withNeighbour(new Range(first, other.get().range().last()), entry(other.get()), countries);
            }
        }
        if (countries.isEmpty() && sight.is(next, PlaceWord.NEAR)) {
            Optional<PlaceSight.Name> beside = neighbour(next + 1);
            if (beside.isPresent()) {
                Entry entry = sight.meant(beside.get().entries(), null, "");
                return PlaceDraft.of(new Range(first, beside.get().range().last()), entry)
                        .with(Precision.AREA);
            }
        }
        return described(new Range(first, word), countries);
    }

    private PlaceDraft withNeighbour(Range range, Entry other, List<String> countries) {
        if (countries.isEmpty() || countries.getFirst().equals(other.country())) {
            return PlaceDraft.of(range, other.name() + " " + BORDER, other.country(), Precision.BORDER);
        }
        String own = countries.getFirst();
        String name = sight.gazetteer().countryName(own).orElse(own);
        return PlaceDraft.of(range, between(sight.gazetteer(), name, own, other.name(), other.country()));
    }

    private PlaceDraft described(Range range, List<String> countries) {
        List<String> two = countries.stream().distinct().toList();
        if (two.isEmpty()) {
            return PlaceDraft.of(range, BORDER, "", Precision.BORDER);
        }
        if (two.size() > 1) {
            return PlaceDraft.of(range, between(sight.gazetteer(), two.get(0), two.get(1)));
        }
        String name = sight.gazetteer().countryName(two.getFirst()).orElse(two.getFirst());
        return PlaceDraft.of(range, name + " " + BORDER, two.getFirst(), Precision.BORDER);
    }

    private PlaceDraft draft(Range range, Entry a, Entry b) {
        return PlaceDraft.of(range, between(sight.gazetteer(), a.name(), a.country(), b.name(), b.country()));
    }

    private Optional<PlaceSight.Name> neighbour(int start) {
        int at = sight.is(start, PlaceWord.DETERMINER) ? start + 1 : start;
        return sight.name(at);
    }

    private Entry entry(PlaceSight.Name name) {
        return sight.meant(name.entries(), Precision.COUNTRY, "");
    }
}
