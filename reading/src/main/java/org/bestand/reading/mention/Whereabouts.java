package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Place;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** In which country places lie of which only the names are known: that of what the report says they lie in or near. */
final class Whereabouts {
    /** How many words stand at most before the place that tells, where no comma does ("the market of X in the region of Y"). */
    private static final int STEP = 4;

    private final PlaceRules rules;

    Whereabouts(PlaceRules rules) {
        this.rules = rules;
    }

    /** The mentions of each sentence; a name that is told of again lies where it did. */
    List<List<PlaceMention>> of(List<Tree> trees, List<List<PlaceMention>> all) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (PlaceMention mention : all.get(i)) {
                if (mention.place().country().isEmpty()) {
                    beside(trees.get(i), all.get(i), mention)
                            .ifPresent(c -> told.putIfAbsent(mention.place().name(), c));
                }
            }
        }
        return all.stream()
                .map(here -> here.stream()
                        .map(m -> lying(m, told.getOrDefault(m.place().name(), "")))
                        .toList())
                .toList();
    }

    private static PlaceMention lying(PlaceMention mention, String country) {
        Place place = mention.place();
        if (!place.country().isEmpty() || country.isEmpty()) {
            return mention;
        }
        Place there = new Place(place.name(), country, place.lat(), place.lon(), place.precision(), place.text());
        return new PlaceMention(
                mention.range(), mention.head(), there, mention.preposition(), country, mention.adjectival());
    }

    /** The country of the place that is named next, to say where one lies. */
    private Optional<String> beside(Tree tree, List<PlaceMention> here, PlaceMention mention) {
        int last = mention.range().last();
        return here.stream()
                .filter(m -> m.range().first() > last)
                .findFirst()
                .filter(m -> !m.place().country().isEmpty()
                        && !m.place().country().contains("/")
                        && m.place().precision().compareTo(mention.place().precision()) >= 0)
                .filter(m -> tellsWhere(tree.words().subList(last + 1, m.range().first()), m))
                .map(m -> m.place().country());
    }

    /** A comma and then what is neither told of nor joined, or a preposition for where. */
    private boolean tellsWhere(List<Word> between, PlaceMention other) {
        List<Word> words = new ArrayList<>(between);
        boolean comma = !words.isEmpty() && words.getFirst().form().equals(",");
        boolean in = rules.is(PlaceWord.IN, other.preposition()) || rules.is(PlaceWord.NEAR, other.preposition());
        return (comma || in && words.size() <= STEP)
                && words.stream().skip(1).noneMatch(w -> w.form().equals(","))
                && words.stream().noneMatch(Whereabouts::goesOn);
    }

    private static boolean goesOn(Word word) {
        return word.upos().equals("CCONJ")
                || word.xpos().contains("|pv|")
                || word.xpos().contains("|vd|");
    }
}
