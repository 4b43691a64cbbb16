package org.bestand.reading.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/** The armed group that the nameless rebels of the country which a report is about are taken for. */
final class RebelGroup {
    /** How the side of a country's nameless rebels ends. */
    static final String REBELS = ".REB";

    /** How many deeds of nameless rebels show that they have no name, and how often a group is named that is not named in passing. */
    private static final int SEVERAL = 2;

    private static final Set<ActorMention.Type> GROUPS = EnumSet.of(ActorMention.Type.GROUP, ActorMention.Type.PEOPLE);

    private RebelGroup() {}

    /**
     * The armed group that the report names most, the more so where claims tell of its deeds; empty where there is none. None that is known to
     * fight others alone, nor one that is named in passing where the report tells of several deeds of the nameless.
     *
     * @param home party of the country that the report is most about, or empty
     */
    static String of(List<Scene> scenes, List<Draft> drafts, String home, Known known) {
        Map<String, Integer> named = named(scenes, home, known);
        Map<String, Integer> deeds = deeds(drafts);
        boolean nameless = deeds.getOrDefault(home + REBELS, 0) >= SEVERAL;
        return named.entrySet().stream()
                .filter(e -> !nameless || deeds.containsKey(e.getKey()) || e.getValue() >= SEVERAL)
                .max(Comparator.comparing(e -> e.getValue() + 2 * deeds.getOrDefault(e.getKey(), 0)))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, Integer> named(List<Scene> scenes, String home, Known known) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            scene.mentions().actors().stream()
                    .filter(m -> GROUPS.contains(m.type()))
                    .flatMap(m -> m.actors().stream())
                    .filter(a -> !a.isUnnamed() && known.isRebel(a.party()) && mayFight(a.party(), home, known))
                    .forEach(a -> named.merge(a.party(), 1, Integer::sum));
        }
        return named;
    }

    /** How many claims tell what each side does or suffers in a war. */
    private static Map<String, Integer> deeds(List<Draft> drafts) {
        Map<String, Integer> deeds = new LinkedHashMap<>();
        drafts.stream()
                .filter(d -> Sides.weight(d.kind) > 0)
                .flatMap(d -> d.parties().stream().map(Cast::side).distinct())
                .forEach(side -> deeds.merge(side, 1, Integer::sum));
        return deeds;
    }

    private static boolean mayFight(String group, String home, Known known) {
        Set<String> against = known.opponents().apply(group);
        return !known.country().test(group) && (home.isEmpty() || against.isEmpty() || against.contains(home));
    }

    /** Whether somebody is one of a country's nameless rebels. */
    static boolean isNameless(Actor actor) {
        return actor.sector().equals("REB") && !actor.isUnnamed();
    }

    /** Whether a side is a country's nameless rebels. */
    static boolean isRebellion(String side, String country) {
        return side.equals(country + REBELS);
    }

    /** Actors with nameless rebels as those of the country that the report is about. */
    static List<Actor> domestic(List<Actor> actors, String home) {
        return actors.stream()
                .map(a -> a.isUnnamed() && !home.isEmpty() && a.sector().equals("REB") ? a.withCode(home + REBELS) : a)
                .toList();
    }
}
