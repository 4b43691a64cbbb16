package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.reading.mention.ActorMention;

/**
 * Who can use force in a report: states, armed groups, and whoever is known to have fought. Courts, aid workers, watchdogs, media and
 * alliances of peace tell of violence and suffer it, but do not do it.
 *
 * @param parties those who can
 * @param missions those of them that are organisations and have fought, peacekeepers' missions for one
 */
record Fighters(Set<String> parties, Set<String> missions) {
    /** People of a fighting party who do not fight. */
    private static final Set<String> UNARMED = Set.of("HLT", "MED", "OBS");

    private static final Set<Kind> FORCE = EnumSet.of(
            Kind.ATTACK,
            Kind.CLASH,
            Kind.DAMAGE,
            Kind.KILLED,
            Kind.WOUNDED,
            Kind.CASUALTIES,
            Kind.CAPTURED,
            Kind.TERRITORY);

    /** Of a report's states and those whom its phrases name. */
    static Fighters of(List<Scene> scenes, Set<String> states, Known known) {
        Set<String> fighters = new HashSet<>(states);
        Set<String> missions = new HashSet<>();
        for (Scene scene : scenes) {
            for (ActorMention mention : scene.mentions().actors()) {
                boolean group = mention.type() == ActorMention.Type.GROUP;
                mention.actors().stream()
                        .filter(a -> group && !a.isUnnamed()
                                || known.country().test(a.party())
                                || !known.opponents().apply(a.party()).isEmpty())
                        .forEach(a -> {
                            fighters.add(a.party());
                            if (mention.type() == ActorMention.Type.ORGANISATION
                                    && !known.country().test(a.party())) {
                                missions.add(a.party());
                            }
                        });
            }
        }
        return new Fighters(Set.copyOf(fighters), Set.copyOf(missions));
    }

    /** Whether a side can stand in a war. */
    boolean isSide(String side) {
        return side.contains(".") || parties.contains(side);
    }

    /** Those of these that can be the doers of such a happening. */
    List<Actor> doers(Kind kind, List<Actor> agents) {
        return FORCE.contains(kind) ? agents.stream().filter(this::isArmed).toList() : agents;
    }

    /** Whether somebody is of a party's people who neither fight nor answer for who does. */
    static boolean isUnarmed(Actor actor) {
        return UNARMED.contains(actor.sector()) || actor.sector().equals("CVL");
    }

    private boolean isArmed(Actor actor) {
        return !UNARMED.contains(actor.sector()) && (actor.isUnnamed() || parties.contains(actor.party()));
    }
}
