package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.reading.text.Sentence;

/**
 * Whether a report is about armed conflict at all. Sport, business and politics borrow the words of war, but seldom with armed parties
 * who do them; a report of several sentences that shows hardly any is about something else, and so makes no claims.
 */
final class Warfare {
    private static final int SHORTEST = 3;
    private static final int ENOUGH = 2;
    private static final int OFTEN = 3;
    private static final int COUNTRY = 3;

    /** Kinds that only parties to a conflict have a part in. */
    private static final Set<Kind> STRONG =
            Set.of(Kind.ATTACK, Kind.CLASH, Kind.CEASEFIRE, Kind.TERRITORY, Kind.CAPTURED);

    private Warfare() {}

    /** Too short a report to tell passes. */
    static boolean isIn(List<Scene> scenes, List<Draft> drafts) {
        long sentences = scenes.stream()
                .filter(s -> s.sentence().role() == Sentence.Role.BODY)
                .count();
        if (sentences < SHORTEST) {
            return true;
        }
        long signs = drafts.stream().mapToLong(Warfare::signs).sum();
        long armed = scenes.stream()
                .flatMap(s -> s.mentions().actors().stream())
                .filter(m -> m.actors().stream().anyMatch(Warfare::isArmed))
                .count();
        return signs + (armed >= OFTEN ? 1 : 0) >= ENOUGH;
    }

    private static long signs(Draft draft) {
        boolean armed = isForce(draft.kind) && draft.parties().stream().anyMatch(Warfare::isArmed);
        boolean named = STRONG.contains(draft.kind) && draft.parties().stream().anyMatch(a -> !a.isUnnamed());
        return (armed ? 1 : 0) + (named ? 1 : 0);
    }

    private static boolean isForce(Kind kind) {
        return switch (kind.family()) {
            case VIOLENCE, TOLL, GROUND, TRUCE -> true;
            default -> false;
        };
    }

    /** Troops, rebels, and groups and alliances that are no country. */
    private static boolean isArmed(Actor actor) {
        return actor.sector().equals("MIL")
                || actor.sector().equals("REB")
                || actor.sector().isEmpty()
                        && !actor.isUnnamed()
                        && actor.party().length() != COUNTRY;
    }
}
