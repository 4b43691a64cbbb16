package org.bestand.reading.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/**
 * Places that cannot be those the gazetteer knows by their names: a report on one country that names a village once is not about a village of
 * that name in a country that nothing else of the report has to do with.
 */
final class Strangers {
    /** From here on a place is known to readers anywhere, and needs no word for its country. */
    private static final int KNOWN_ABROAD = 6;

    private Strangers() {}

    /**
     * The names of such places.
     *
     * @param places all that a report names
     * @param actors who is named in each of its sentences
     */
    static Set<String> of(List<PlaceMention> places, List<List<ActorMention>> actors, Gazetteer gazetteer) {
        Set<String> named = new HashSet<>();
        boolean national = false;
        for (List<ActorMention> mentions : actors) {
            for (ActorMention mention : mentions) {
                mention.actors().stream().map(Actor::party).forEach(named::add);
                national |= mention.type() == ActorMention.Type.ADJECTIVE;
            }
        }
        Map<String, Set<String>> byCountry = new HashMap<>();
        for (PlaceMention mention : places) {
            Place place = mention.place();
            byCountry
                    .computeIfAbsent(place.country(), c -> new HashSet<>())
                    .add(place.precision() == Precision.COUNTRY ? "" : place.name());
        }
        Set<String> strange = new HashSet<>();
        byCountry.forEach((country, names) -> {
            if (names.size() == 1 && country.length() == 3 && !named.contains(country)) {
                strange.addAll(names);
            }
        });
        strange.removeIf(name -> gazetteer
                .entry(name, "")
                .filter(e -> e.prominence() < KNOWN_ABROAD)
                .isEmpty());
        return national ? strange : Set.of();
    }
}
