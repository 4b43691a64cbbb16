package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Type;

/** Which two countries or armed groups are meant by both of them. */
record Pairs(Cast cast, List<Scene> scenes, Known known, Told told) {

    /** "Both countries": the sides where both are; else the two named last that are known as foes, or the two named last. */
    List<Actor> countries(ActorMention mention, String sector, String text) {
        List<String> named = cast.sides().stream().allMatch(known.country()) ? List.of() : countriesBefore(mention);
        if (named.size() < 2) {
            return cast.both(sector, text);
        }
        List<String> pair = named.stream()
                .flatMap(a -> named.stream().filter(b -> known.fought(b, a)).map(b -> List.of(b, a)))
                .findFirst()
                .orElse(List.of(named.get(1), named.get(0)));
        return pair.stream().map(c -> Cast.on(c, sector, text)).toList();
    }

    /** Countries named before a phrase, the last first, those beside it under its own verb aside. */
    private List<String> countriesBefore(ActorMention mention) {
        List<String> named = new ArrayList<>();
        for (int i = told.now(); i >= 0; i--) {
            told.of(i).reversed().stream()
                    .filter(m -> !told.isBeside(mention, m))
                    .flatMap(m -> m.actors().stream())
                    .map(Actor::party)
                    .forEach(named::add);
            scenes.get(i).mentions().places().forEach(p -> named.add(p.holder()));
        }
        return named.stream().filter(known.country()).distinct().toList();
    }

    /** "Both rebel groups": the two that were named last; else the two sides. */
    List<Actor> groups(String text) {
        List<String> named = told.sentences().reversed().stream()
                .flatMap(s -> s.reversed().stream())
                .filter(m -> m.type() != Type.ORGANISATION && m.type() != Type.MEDIUM)
                .flatMap(m -> m.actors().stream())
                .filter(this::isArmed)
                .map(Actor::party)
                .distinct()
                .limit(2)
                .toList();
        return named.size() < 2
                ? cast.both("", text)
                : named.reversed().stream().map(g -> Actor.of(g, "", text)).toList();
    }

    /** Whether somebody is of a named armed group. */
    boolean isArmed(Actor actor) {
        return !actor.isUnnamed() && cast.isGroup(Cast.side(actor)) && known.isRebel(actor.party());
    }
}
