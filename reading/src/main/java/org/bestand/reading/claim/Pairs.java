package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;

/** Which countries or armed groups are meant by both of them, or by the neighbours. */
record Pairs(Cast cast, List<Scene> scenes, Known known, Told told) {
    private static final int THREE = 3;

    /**
     * "The neighbours": those that are named right behind, the sides where both are countries, or several countries that were joined just before;
     * else as both countries.
     */
    List<Actor> neighbours(ActorMention mention, String sector, String text) {
        List<String> named = behind(mention);
        if (named.isEmpty() && !cast.sides().stream().allMatch(known.country())) {
            named = joined(mention);
        }
        return named.size() < 2
                ? countries(mention, sector, text)
                : named.stream().map(c -> Cast.on(c, sector, text)).toList();
    }

    /** "The neighbours Ruritania and Sylvania". */
    private List<String> behind(ActorMention mention) {
        Scene scene = scenes.get(told.now());
        List<String> named = new ArrayList<>();
        int at = mention.range().last() + 1;
        while (at < scene.tree().size()) {
            int start = at;
            Optional<ActorMention> next = scene.mentions().actors().stream()
                    .filter(m -> m.type() == Type.COUNTRY && m.range().first() == start)
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            next.get().actors().forEach(a -> named.add(a.party()));
            at = next.get().range().last() + 2;
        }
        return named;
    }

    /** The countries that were last named as joined to each other, in this sentence or the one before. */
    private List<String> joined(ActorMention mention) {
        for (int i = told.now(); i >= Math.max(0, told.now() - 1); i--) {
            Tree tree = scenes.get(i).tree();
            for (ActorMention last : told.of(i).reversed()) {
                boolean before =
                        i < told.now() || last.range().last() < mention.range().first();
                if (before
                        && last.type() == Type.COUNTRY
                        && tree.word(last.head()).baseRelation().equals("conj")) {
                    List<Integer> heads =
                            Arguments.conjuncts(tree, tree.word(last.head()).head());
                    return told.of(i).stream()
                            .filter(m -> m.type() == Type.COUNTRY && heads.contains(m.head()))
                            .flatMap(m -> m.actors().stream())
                            .map(Actor::party)
                            .distinct()
                            .toList();
                }
            }
        }
        return List.of();
    }

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

    /** "The three countries": those that were named last; nobody where fewer were. */
    List<Actor> three(ActorMention mention, String sector, String text) {
        List<String> named = countriesBefore(mention);
        return named.size() < THREE
                ? List.of()
                : named.subList(0, THREE).reversed().stream()
                        .map(c -> Cast.on(c, sector, text))
                        .toList();
    }

    /** Countries that act before a phrase, the last first, those beside it under its own verb aside; where they are not two, also those of places. */
    private List<String> countriesBefore(ActorMention mention) {
        List<String> named = new ArrayList<>();
        for (int i = told.now(); i >= 0; i--) {
            told.of(i).reversed().stream()
                    .filter(m -> !told.isBeside(mention, m) && m.type() != Type.ADJECTIVE)
                    .flatMap(m -> m.actors().stream())
                    .map(Actor::party)
                    .forEach(named::add);
        }
        List<String> acting = named.stream().filter(known.country()).distinct().toList();
        if (acting.size() > 1) {
            return acting;
        }
        for (int i = told.now(); i >= 0; i--) {
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

    /** Whether somebody is of a named armed group, which missions of organisations are not. */
    boolean isArmed(Actor actor) {
        return !actor.isUnnamed()
                && cast.isGroup(Cast.side(actor))
                && known.isRebel(actor.party())
                && !cast.fighters().missions().contains(actor.party());
    }
}
