package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;

/**
 * Who takes part in a report, and whom its pronouns and definite nouns point at.
 *
 * @param scenes the report's sentences
 * @param sides the two sides that the report is about, the one named first first; fewer where it has not two
 * @param home party of the country that the report is most about, or empty
 */
record Cast(List<Scene> scenes, List<String> sides, String home) {

    /** Without knowledge of the sides, for a first reading. */
    static Cast unknown(List<Scene> scenes) {
        return new Cast(scenes, List.of(), mostNamed(scenes));
    }

    /** With the sides that a first reading shows to fight, treat or accuse each other. */
    static Cast of(List<Scene> scenes, List<Draft> first) {
        return new Cast(scenes, Sides.of(first), mostNamed(scenes));
    }

    private static String mostNamed(List<Scene> scenes) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (ActorMention mention : scene.mentions().actors()) {
                mention.actors().stream()
                        .map(Actor::party)
                        .filter(p -> p.length() == 3)
                        .forEach(p -> named.merge(p, 1, Integer::sum));
            }
            scene.mentions().places().forEach(p -> {
                if (p.place().country().length() == 3) {
                    named.merge(p.place().country(), 2, Integer::sum);
                }
            });
        }
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The side that somebody is on: the party, but for a country's nameless rebels, who are a side of their own. */
    static String side(Actor actor) {
        return actor.sector().equals("REB") ? actor.code() : actor.party();
    }

    boolean isSide(Actor actor) {
        return sides.contains(side(actor));
    }

    /** A side as an actor, with a sector where it has none yet. */
    static Actor on(String side, String sector, String text) {
        return Actor.of(sector.isEmpty() || side.contains(".") ? side : side + "." + sector, "", text);
    }

    /** The side against somebody; empty where the report has not two or the actor is on none of them. */
    Optional<String> against(Actor actor) {
        if (sides.size() != 2 || !isSide(actor)) {
            return Optional.empty();
        }
        return Optional.of(sides.get(0).equals(side(actor)) ? sides.get(1) : sides.get(0));
    }

    /** Both sides as actors, with a sector where one is asked for. */
    List<Actor> both(String sector, String text) {
        return sides.stream().map(s -> on(s, sector, text)).toList();
    }

    /** Whom a phrase means: itself, or whom it points back at; empty where that stays open. */
    List<Actor> resolve(Scene scene, ActorMention mention) {
        if (mention.reference() == Reference.NONE) {
            return mention.actors().stream().map(a -> domestic(a)).toList();
        }
        String sector =
                mention.actors().isEmpty() ? "" : mention.actors().getFirst().sector();
        String text =
                mention.actors().isEmpty() ? "" : mention.actors().getFirst().text();
        return switch (mention.reference()) {
            case BOTH -> both(sector, text);
            case PERSON ->
                before(scene, mention, sector, true)
                        .map(a -> List.of(pointed(a, a.sector(), text)))
                        .orElseGet(() -> party(scene, mention, sector, text));
            case PARTY -> party(scene, mention, sector, text);
            case OTHER -> other(scene, mention, sector, text);
            case PLURAL -> plural(scene, mention, text);
            case NONE -> List.of();
        };
    }

    /** Nameless people of an armed group belong to the country that the report is about. */
    private Actor domestic(Actor actor) {
        return actor.isUnnamed() && actor.sector().equals("REB") && !home.isEmpty()
                ? actor.withCode(home + ".REB")
                : actor;
    }

    private static Actor pointed(Actor antecedent, String sector, String text) {
        String code = sector.isEmpty() ? antecedent.party() : antecedent.party() + "." + sector;
        return new Actor(
                code, antecedent.name(), text.isEmpty() ? antecedent.text() : text, false, antecedent.hedged());
    }

    private List<Actor> party(Scene scene, ActorMention mention, String sector, String text) {
        Optional<Actor> found = before(scene, mention, "", false);
        String party = found.map(Actor::party).orElse(home);
        return party.isEmpty()
                ? List.of()
                : List.of(Actor.of(sector.isEmpty() ? party : party + "." + sector, "", text));
    }

    private List<Actor> other(Scene scene, ActorMention mention, String sector, String text) {
        return before(scene, mention, "", false)
                .flatMap(this::against)
                .map(p -> List.of(on(p, sector, text)))
                .orElse(List.of());
    }

    private List<Actor> plural(Scene scene, ActorMention mention, String text) {
        return latest(
                        scene,
                        mention,
                        m -> m.type() == Type.PEOPLE || m.actors().size() > 1 || m.type() == Type.ORGANISATION)
                .map(m -> m.actors().stream()
                        .map(a -> pointed(domestic(a), a.sector(), text))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Actor> before(Scene scene, ActorMention mention, String sector, boolean person) {
        return latest(scene, mention, m -> fits(m, sector, person))
                .map(m -> domestic(m.actors().getFirst()));
    }

    private static boolean fits(ActorMention mention, String sector, boolean person) {
        Actor first = mention.actors().getFirst();
        if (person) {
            boolean somebody = mention.type() == Type.PERSON || mention.type() == Type.ROLE && !first.isUnnamed();
            return somebody && (sector.isEmpty() || first.sector().equals(sector));
        }
        return !first.isUnnamed()
                && mention.type() != Type.MEDIUM
                && !first.sector().equals("MED")
                && mention.type() != Type.PEOPLE;
    }

    /** The latest phrase before this one that names somebody and fits; a sentence's first-named goes before its later ones. */
    private Optional<ActorMention> latest(
            Scene scene, ActorMention mention, java.util.function.Predicate<ActorMention> fits) {
        List<ActorMention> here = new ArrayList<>();
        for (ActorMention other : scene.mentions().actors()) {
            if (other.range().last() < mention.range().first()) {
                here.add(other);
            }
        }
        Optional<ActorMention> found = first(here, fits);
        for (int i = scenes.indexOf(scene) - 1; found.isEmpty() && i >= 0; i--) {
            found = first(scenes.get(i).mentions().actors(), fits);
        }
        return found;
    }

    private static Optional<ActorMention> first(
            List<ActorMention> mentions, java.util.function.Predicate<ActorMention> fits) {
        return mentions.stream()
                .filter(m -> m.reference() == Reference.NONE && !m.actors().isEmpty() && fits.test(m))
                .min(Comparator.comparing(m -> m.range().first()));
    }
}
