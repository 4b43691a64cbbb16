package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Kind;
import org.bestand.reading.mention.PlaceMention;

/**
 * Whose people had to flee, where the words do not say: those of the land that they left, not of the one that took them in. No armed group has a people
 * of its own.
 */
record Fled(Cast cast, Cues cues) {
    private static final int COUNTRY_CODE = 3;

    /** Whose people they are; empty where neither a place that they left nor the country of the report shows it. */
    Optional<String> of(Draft draft, List<Draft> before) {
        return left(draft).or(() -> here(draft)).or(() -> abroad(draft, before));
    }

    /** "A hundred thousand have gone to Sylvania", in a war of two states that is told to be on the ground of one alone. */
    private Optional<String> abroad(Draft draft, List<Draft> before) {
        if (!cast.isBetweenStates() || draft.places.isEmpty()) {
            return Optional.empty();
        }
        List<String> struck = before.stream()
                .filter(d -> d.kind == Kind.ATTACK || d.kind == Kind.CLASH || d.kind.isToll())
                .filter(d -> d.scope == draft.scope)
                .flatMap(d -> cast.ground(d.places).stream())
                .filter(cast.sides()::contains)
                .distinct()
                .toList();
        return struck.size() == 1 ? Optional.of(struck.getFirst()) : Optional.empty();
    }

    /** "Refugees from Ruritania": on whose ground the place lies that the words of the clause say they came from. */
    private Optional<String> left(Draft draft) {
        return draft.scene.mentions().places().stream()
                .filter(p -> cues.is(Cue.FROM, p.preposition()))
                .filter(p -> draft.scene.clauses().of(p.head()) == draft.clause())
                .filter(p -> p.place().country().length() == COUNTRY_CODE)
                .map(PlaceMention::holder)
                .findFirst();
    }

    /** The ground that the claim has, where that is of a side or of the country that the report is about: any other is where they went. */
    private Optional<String> here(Draft draft) {
        return cast.ground(draft.places)
                .filter(g -> g.equals(cast.home()) || cast.sides().contains(g));
    }
}
