package org.bestand.reading.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.reading.mention.PlaceMention;

/** Whose civilians are that the reading took for those of an armed group: a group has none, they are those of a land. */
record Civilians(Cast cast, Optional<String> land) {
    private static final String SECTOR = "CVL";
    private static final int COUNTRY_CODE = 3;

    /** Over a report whose sentences are these: its land is the country in which most of its places lie. */
    static Civilians of(Cast cast, List<Scene> scenes) {
        Map<String, Long> named = scenes.stream()
                .flatMap(s -> s.mentions().places().stream())
                .filter(p -> p.place().country().length() == COUNTRY_CODE)
                .map(PlaceMention::holder)
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        return new Civilians(
                cast,
                named.entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey));
    }

    /** Gives a draft's civilians to the country that the report is about, or where that harmed them, to the land of the deed. */
    void settle(Draft draft) {
        boolean own = cast.home().isEmpty()
                || draft.agents.stream().anyMatch(d -> d.party().equals(cast.home()));
        Optional<String> country = own ? cast.ground(draft.places).or(() -> land) : Optional.of(cast.home());
        draft.targets = draft.targets.stream()
                .filter(a -> country.isPresent() || !isGroups(a))
                .map(a -> isGroups(a) ? a.withCode(country.get() + "." + SECTOR) : a)
                .toList();
    }

    private boolean isGroups(Actor actor) {
        return actor.sector().equals(SECTOR) && !actor.isUnnamed() && cast.isGroup(actor.party());
    }
}
