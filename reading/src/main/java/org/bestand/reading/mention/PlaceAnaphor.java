package org.bestand.reading.mention;

import java.util.Optional;
import org.bestand.model.Gazetteer.Entry;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/**
 * Reads definite nouns that mean a place named before: "the town", "the whole province", "the airport", "in the
 * country".
 */
final class PlaceAnaphor {
    private final PlaceSight sight;
    private final int first;
    private final int noun;

    /**
     * @param first first token of the phrase
     * @param noun token of its noun
     */
    PlaceAnaphor(PlaceSight sight, int first, int noun) {
        this.sight = sight;
        this.first = first;
        this.noun = noun;
    }

    Optional<PlaceDraft> read(PlaceNoun meant) {
        if (!bare(false)) {
            return Optional.empty();
        }
        if (meant.site()) {
            return sight.memory().latest(Precision.TOWN).map(town -> site(meant, town));
        }
        if (!meant.back()) {
            return Optional.empty();
        }
        Precision wanted = meant.precision();
        Optional<Place> place = sight.is(first, PlaceWord.THIS)
                ? sight.memory().last(wanted)
                : sight.memory().latest(wanted);
        return place.map(found -> draft(noun, found).with(wanted));
    }

    private PlaceDraft site(PlaceNoun meant, Place town) {
        Range range = new Range(first, noun);
        String name = meant.name(town.name());
        return sight.gazetteer()
                .entry(name, town.country())
                .map(own -> PlaceDraft.of(range, own).with(meant.precision()))
                .orElseGet(() -> PlaceDraft.of(range, name, town.country(), meant.precision()));
    }

    /** A part of a place named before ("the centre of the town"). */
    Optional<PlaceDraft> partOf(PlaceNoun part, int whole) {
        return sight.rules()
                .noun(sight.form(whole))
                .filter(PlaceNoun::back)
                .flatMap(back -> sight.memory().latest(back.precision()))
                .map(place -> PlaceDraft.of(
                        new Range(first, whole), part.name(place.name()), place.country(), part.precision()));
    }

    /** The country of most places so far, after a preposition of place, however it is described ("in the poor country"). */
    Optional<PlaceDraft> country() {
        boolean in = bare(true) && sight.rules().is(PlaceWord.IN, sight.prepositionOf(first));
        Optional<String> code = in ? sight.memory().latestCountry() : Optional.empty();
        return code.flatMap(c -> sight.gazetteer().countryName(c).map(name -> {
            Range range = new Range(first, noun);
            Optional<Entry> entry = sight.gazetteer().entry(name, c);
            return entry.map(e -> PlaceDraft.of(range, e))
                    .orElseGet(() -> PlaceDraft.of(range, name, c, Precision.COUNTRY));
        }));
    }

    /**
     * "The capital" of the country that an adjective before it names or a name behind it, else of the one told of most.
     *
     * @param adjective code of the country of the adjective, or empty
     */
    Optional<PlaceDraft> capital(String adjective) {
        int behind = sight.is(noun + 2, PlaceWord.DETERMINER) ? noun + 3 : noun + 2;
        Optional<PlaceSight.Name> of = sight.is(noun + 1, PlaceWord.OF) ? sight.name(behind) : Optional.empty();
        if (of.isPresent()) {
            Entry whole = sight.meant(of.get().entries(), Precision.COUNTRY, "");
            Range range = new Range(first, of.get().range().last());
            return whole.precision() == Precision.COUNTRY
                    ? sight.gazetteer().capital(whole.country()).map(e -> PlaceDraft.of(range, e))
                    : Optional.empty();
        }
        Optional<String> country = !adjective.isEmpty()
                ? Optional.of(adjective)
                : bare(true) && !sight.is(noun + 1, PlaceWord.OF)
                        ? sight.memory().latestCountry()
                        : Optional.empty();
        return country.flatMap(sight.gazetteer()::capital).map(e -> PlaceDraft.of(new Range(first, noun), e));
    }

    private PlaceDraft draft(int last, Place place) {
        return PlaceDraft.of(new Range(first, last), place);
    }

    /** Whether nothing but an article, words for the whole, and where allowed adjectives stand before the noun. */
    private boolean bare(boolean described) {
        boolean definite = false;
        for (int i = first; i < noun; i++) {
            definite |= sight.is(i, PlaceWord.DEFINITE);
            boolean fits = sight.is(i, PlaceWord.DEFINITE)
                    || sight.is(i, PlaceWord.WHOLE)
                    || described && definite && sight.tagged(i, "ADJ");
            if (!fits) {
                return false;
            }
        }
        return definite;
    }
}
