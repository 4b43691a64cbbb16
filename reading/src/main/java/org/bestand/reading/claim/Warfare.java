package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Place;
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

    private static final String CEASEFIRE = "ceasefire";

    /** Kinds of what foes do short of fighting. */
    private static final Set<Kind> ACTS = EnumSet.of(
            Kind.AGREEMENT,
            Kind.TALKS,
            Kind.RELEASED,
            Kind.COERCE,
            Kind.REQUEST,
            Kind.REFUSE,
            Kind.THREATEN,
            Kind.ACCUSE,
            Kind.WITHDRAW,
            Kind.DEPLOY);

    /** Those who are struck where a land is at war, and hardly elsewhere. */
    private static final Set<VictimGroup> IN_ARMS = Set.of(VictimGroup.MIL, VictimGroup.REB, VictimGroup.POL);

    /** What a report, and what a short one, must show of the words of war for one sign to do. */
    private static final int FULL = 4;

    private static final int PLAIN = 3;

    /** What shows of war by its words alone. */
    private static final int OVERT = 7;

    private final List<Scene> scenes;
    private final List<Draft> drafts;
    private final Known known;
    /** Parties that the report names as armed groups. */
    private final Set<String> groups;

    private Warfare(List<Scene> scenes, List<Draft> drafts, Known known) {
        this.scenes = scenes;
        this.drafts = drafts;
        this.known = known;
        groups = groups(scenes);
    }

    /**
     * Too short a report to tell passes; one that is full of the words of war needs fewer signs than one that has hardly any, and a short one
     * has room for fewer words, so that who they are counts too; one without any such word is of peace.
     */
    static boolean isIn(List<Scene> scenes, List<Draft> drafts, Relevance relevance, Known known) {
        long sentences = scenes.stream()
                .filter(s -> s.sentence().role() == Sentence.Role.BODY)
                .count();
        if (sentences < SHORTEST) {
            return true;
        }
        Warfare warfare = new Warfare(scenes, drafts, known);
        int shown = relevance.shown(scenes);
        if (sentences < LONG) {
            return warfare.isShortlyIn(shown);
        }
        int foes = warfare.foes();
        long further =
                (warfare.armed() >= OFTEN ? 1 : 0) + (warfare.isOvert(shown) ? 1 : 0) + foes + warfare.dealings(shown);
        return isEnough(shown + foes, FULL, warfare.signs() + further);
    }

    /** Many words of war, and force or its dead in a land that is known to have fought. */
    private boolean isOvert(int shown) {
        return shown >= OVERT && drafts.stream().anyMatch(d -> isBetweenFoes(d) || isTollOfWar(d));
    }

    /** That one state strikes another that it has fought, or that dead are counted in a land that is at war, says as much as words of war. */
    private boolean isShortlyIn(int shown) {
        int foes = foes();
        long signs = signs()
                + foes
                + (drafts.stream().anyMatch(this::isTollOfWar) ? 1 : 0)
                + (drafts.stream().anyMatch(this::isPact) ? 1 : 0)
                + dealings(shown)
                + (shown >= OVERT && !drafts.isEmpty() || armed() > 0 && drafts.size() >= OFTEN ? 1 : 0);
        return isEnough(shown + foes, PLAIN, signs > 0 && armed() > 0 ? signs + 1 : signs);
    }

    /** Whether those who are known to have fought each other do so, or deal with each other, as a sign of war. */
    private int foes() {
        return drafts.stream().anyMatch(d -> isBetweenFoes(d) || isActOfFoes(d)) ? 1 : 0;
    }

    /** Whether a report with some words of war tells of dealings with an armed group, or of a call for a truce. */
    private int dealings(int shown) {
        return shown >= PLAIN && drafts.stream().anyMatch(d -> isOfGroup(d) || isForPeace(d)) ? 1 : 0;
    }

    private static boolean isEnough(int shown, int plain, long signs) {
        return shown > 0 && signs >= (shown >= plain ? 1 : ENOUGH);
    }

    /** How often armed parties are named. */
    private long armed() {
        return scenes.stream()
                .flatMap(s -> s.mentions().actors().stream())
                .filter(m -> m.actors().stream().anyMatch(this::isArmed))
                .count();
    }

    private long signs() {
        return drafts.stream().mapToLong(this::signs).sum();
    }

    /** Force between two who are known to have fought each other. */
    private boolean isBetweenFoes(Draft draft) {
        return STRONG.contains(draft.kind)
                && draft.parties().stream().anyMatch(a -> parties(draft).anyMatch(b -> known.fought(a.party(), b)));
    }

    /** What two who are known to have fought each other agree on, free, ask, forbid, accuse or threaten each other with. */
    private boolean isActOfFoes(Draft draft) {
        return ACTS.contains(draft.kind)
                && draft.parties().stream().map(Actor::party).anyMatch(a -> draft.parties().stream()
                        .anyMatch(b -> known.fought(a, b.party()) || known.fought(b.party(), a)));
    }

    private static Stream<String> parties(Draft draft) {
        return Stream.concat(
                draft.parties().stream().map(Actor::party),
                draft.places.stream().map(Place::country));
    }

    /** A deal or talks of a state with those who bear arms against it. */
    private boolean isPact(Draft draft) {
        return (draft.kind == Kind.AGREEMENT || draft.kind == Kind.TALKS)
                && draft.agents.size() > 1
                && draft.agents.stream().anyMatch(this::isArmed);
    }

    /** Dead who are counted in a land that is known to have fought, where an attack or a fight is told of or the dead bore arms. */
    private boolean isTollOfWar(Draft draft) {
        boolean counted = draft.kind == Kind.KILLED && draft.count != null;
        return counted
                && (draft.count.of() != null && IN_ARMS.contains(draft.count.of())
                        || drafts.stream().anyMatch(d -> d.kind == Kind.ATTACK || d.kind == Kind.CLASH))
                && drafts.stream()
                        .flatMap(Warfare::parties)
                        .anyMatch(p -> !known.opponents().apply(p).isEmpty());
    }

    /** What a group that is known to have fought does, says or has done to it. */
    private boolean isOfGroup(Draft draft) {
        return draft.parties().stream()
                .map(Actor::party)
                .anyMatch(p -> groups.contains(p)
                        && known.isRebel(p)
                        && !known.opponents().apply(p).isEmpty());
    }

    /** A call for what only those who fight can give. */
    private static boolean isForPeace(Draft draft) {
        return draft.kind == Kind.REQUEST && CEASEFIRE.equals(draft.content);
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
        // The land where a thing blew up is no sign of who fights.
        List<Actor> told = draft.targetsFilled ? draft.agents : draft.parties();
        boolean named = STRONG.contains(draft.kind) && told.stream().anyMatch(a -> !a.isUnnamed());
        return (armed ? 1 : 0) + (named ? 1 : 0) + (blames(draft) ? 1 : 0);
    }

    /** An armed group is blamed in a report that tells of an attack. */
    private boolean blames(Draft draft) {
        return draft.kind == Kind.ACCUSE
                && draft.targets.stream().anyMatch(a -> groups.contains(a.party()))
                && drafts.stream().anyMatch(d -> d.kind == Kind.ATTACK);
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
