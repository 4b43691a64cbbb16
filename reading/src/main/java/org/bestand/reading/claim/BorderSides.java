package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Place;
import org.bestand.reading.mention.PlaceFinder;
import org.bestand.reading.mention.PlaceMention;

/**
 * Between whom a border is of which the words leave a neighbour open. "Poland closes its border with Belarus": the other side is that of those who do
 * something there before the report's sides; "Ruritania left its tanks at the border": whoever is neither side has one with the nearest of them.
 */
record BorderSides(Settings.PlaceNames names) {
    private static final int COUNTRY = 3;
    /** How many degrees apart the middles of two lands may lie that have a border. */
    private static final double FAR = 35;

    /** The countries that may be the neighbours of open borders, the likeliest first. */
    List<String> of(Draft draft, List<PlaceMention> mentions, List<String> sides) {
        List<Place> open = mentions.stream()
                .map(PlaceMention::place)
                .filter(PlaceFinder::isOpenBorder)
                .toList();
        List<String> doers = draft.agents.stream()
                .map(Actor::party)
                .filter(p -> p.length() == COUNTRY)
                .toList();
        if (open.stream().anyMatch(p -> !p.country().isEmpty())) {
            return Stream.concat(doers.stream(), sides.stream()).toList();
        }
        boolean outsider = !open.isEmpty() && doers.size() == 1 && !sides.contains(doers.getFirst());
        Optional<String> near = outsider ? nearest(doers.getFirst(), sides) : Optional.empty();
        List<String> all = new ArrayList<>(near.isPresent() ? doers : List.of());
        near.ifPresent(all::add);
        all.addAll(sides);
        return all.stream().distinct().toList();
    }

    private Optional<String> nearest(String from, List<String> sides) {
        return sides.stream().filter(s -> distance(from, s) < FAR).min(Comparator.comparing(s -> distance(from, s)));
    }

    private double distance(String a, String b) {
        Optional<Place> one = names.country(a, "");
        Optional<Place> other = names.country(b, "");
        boolean known = one.filter(p -> p.lat() != null).isPresent()
                && other.filter(p -> p.lat() != null).isPresent();
        return known
                ? Math.hypot(
                        one.get().lat() - other.get().lat(),
                        one.get().lon() - other.get().lon())
                : Double.MAX_VALUE;
    }
}
