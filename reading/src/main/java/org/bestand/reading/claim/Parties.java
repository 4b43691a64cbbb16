package org.bestand.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;

/** Actors as far as one is told from another: their parties, and whose voice they are. */
final class Parties {
    private static final Set<String> WITNESSES = Set.of("OBS", "HLT", "CVL");

    private Parties() {}

    /** The parties of actors, whatever their sectors. */
    static Set<String> of(List<Actor> actors) {
        Set<String> parties = new HashSet<>();
        for (Actor actor : actors) {
            parties.add(actor.party());
        }
        return parties;
    }

    /** Speakers by party; unnamed witnesses, doctors and residents are one voice. */
    static Set<String> voices(List<Actor> speakers) {
        return speakers.stream()
                .map(a -> WITNESSES.contains(a.sector()) ? "?.OBS" : a.isUnnamed() ? a.code() : a.party())
                .collect(Collectors.toSet());
    }

    /** "The ministers of both meet each other": a party named by its office is not named again by itself. */
    static List<Actor> others(List<Actor> actors, List<Actor> named) {
        return actors.stream()
                .filter(a -> !a.sector().isEmpty()
                        || named.stream().noneMatch(n -> n.party().equals(a.party())))
                .toList();
    }
}
