package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;
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
    /** A report shorter than this has no room for many signs. */
    private static final int LONG = 5;

    /** Kinds that only parties to a conflict have a part in. */
    private static final Set<Kind> STRONG =
            Set.of(Kind.ATTACK, Kind.CLASH, Kind.CEASEFIRE, Kind.TERRITORY, Kind.CAPTURED);

    /** What a report, and what a short one, must show of the words of war for one sign to do. */
    private static final int FULL = 4;

    private static final int PLAIN = 3;

    /** Parties that the report names as armed groups. */
    private final Set<String> groups;

    private Warfare(Set<String> groups) {
        this.groups = groups;
    }

    /**
     * Too short a report to tell passes; one that is full of the words of war needs fewer signs than one that has hardly any, and a short one
     * has room for fewer words; one without any such word is of peace.
     */
    static boolean isIn(List<Scene> scenes, List<Draft> drafts, Relevance relevance) {
        long sentences = scenes.stream()
                .filter(s -> s.sentence().role() == Sentence.Role.BODY)
                .count();
        if (sentences < SHORTEST) {
            return true;
        }
        Warfare warfare = new Warfare(groups(scenes));
        long signs = drafts.stream().mapToLong(warfare::signs).sum();
        long armed = scenes.stream()
                .flatMap(s -> s.mentions().actors().stream())
                .filter(m -> m.actors().stream().anyMatch(warfare::isArmed))
                .count();
        int shown = relevance.shown(scenes);
        boolean plain = shown >= (sentences < LONG ? PLAIN : FULL);
        return shown > 0 && signs + (armed >= OFTEN ? 1 : 0) >= (plain ? 1 : ENOUGH);
    }

    private static Set<String> groups(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(s -> s.mentions().actors().stream())
                .filter(m -> m.type() == ActorMention.Type.GROUP)
                .flatMap(m -> m.actors().stream())
                .map(Actor::party)
                .collect(Collectors.toSet());
    }

    private long signs(Draft draft) {
        boolean armed =
                isForce(draft.kind) && (draft.parties().stream().anyMatch(this::isArmed) || countsFighters(draft));
        boolean named = STRONG.contains(draft.kind) && draft.parties().stream().anyMatch(a -> !a.isUnnamed());
        return (armed ? 1 : 0) + (named ? 1 : 0);
    }

    private static boolean isForce(Kind kind) {
        return switch (kind.family()) {
            case VIOLENCE, TOLL, GROUND, TRUCE -> true;
            default -> false;
        };
    }

    private static boolean countsFighters(Draft draft) {
        return draft.count != null && (draft.count.of() == VictimGroup.MIL || draft.count.of() == VictimGroup.REB);
    }

    /** Troops, rebels, groups, and alliances that are no country. */
    private boolean isArmed(Actor actor) {
        return actor.sector().equals("MIL")
                || actor.sector().equals("REB")
                || groups.contains(actor.party())
                || actor.sector().isEmpty()
                        && !actor.isUnnamed()
                        && actor.party().length() != COUNTRY;
    }
}
