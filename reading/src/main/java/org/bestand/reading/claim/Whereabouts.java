package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.PlaceMention;

/**
 * On whose ground a report is while it is told: of the sentence at hand, and of those just before.
 *
 * @param scenes the sentences of the report
 * @param told how far it is told
 */
record Whereabouts(List<Scene> scenes, Told told) {
    private static final int COUNTRY_CODE = 3;

    /** How many sentences those in office somewhere can look back for the place. */
    private static final int NEAR = 2;

    /** The one country in which the sentence has places: "in Lebanon … according to the ministry". */
    Optional<Actor> here() {
        List<String> countries = scenes.get(told.now()).mentions().places().stream()
                .filter(p -> p.preposition().length() > 0)
                .filter(Whereabouts::isInOneCountry)
                .map(PlaceMention::holder)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(Actor.of(countries.getFirst())) : Optional.empty();
    }

    /** Whose ground the place lies on that was named last before a phrase, else just behind it; empty where none is near. */
    Optional<String> near(ActorMention mention) {
        List<PlaceMention> named = new ArrayList<>();
        for (int i = Math.max(0, told.now() - NEAR); i <= told.now(); i++) {
            scenes.get(i).mentions().places().stream()
                    .filter(Whereabouts::isInOneCountry)
                    .forEach(named::add);
        }
        List<PlaceMention> here = scenes.get(told.now()).mentions().places();
        Predicate<PlaceMention> behind =
                p -> here.contains(p) && p.range().first() > mention.range().last();
        return named.reversed().stream()
                .filter(behind.negate())
                .findFirst()
                .or(() -> named.stream().filter(behind).findFirst())
                .map(PlaceMention::holder);
    }

    private static boolean isInOneCountry(PlaceMention place) {
        return place.place().country().length() == COUNTRY_CODE;
    }
}
