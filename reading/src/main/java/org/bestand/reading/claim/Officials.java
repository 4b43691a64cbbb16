package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;

/** Whose officials speak before a phrase in its sentence: what they call the army is their country's. */
record Officials(Cast cast, List<Scene> scenes, Told told) {
    /** Sectors of those who speak for a country as its ministers do: none for the country itself. */
    private static final Set<String> RULING = Set.of("GOV", "MIL", "");

    /** "The Ghanaian government says that the army …": the country whose officials alone are named before in the sentence. */
    Optional<Actor> before(ActorMention mention) {
        return named(mention).filter(a -> a.sector().equals("GOV")).map(a -> Actor.of(a.party()));
    }

    /** "Ruritania says that the army …", of whose own deed: the country that speaks, or its army, where it is one of those who fight. */
    Optional<Actor> over(ActorMention army) {
        Scene scene = scenes.get(told.now());
        Tree tree = scene.tree();
        int clause = scene.clauses().of(army.head());
        boolean said = tree.word(army.head()).baseRelation().equals("nsubj")
                && tree.word(clause).baseRelation().equals("ccomp");
        return named(army)
                .filter(a -> said && RULING.contains(a.sector()))
                .filter(a -> cast.isSide(a) || cast.fighters().isSide(a.party()))
                .map(a -> Actor.of(a.party()));
    }

    private Optional<Actor> named(ActorMention mention) {
        List<Actor> named = told.here().stream()
                .filter(m -> m.range().last() < mention.range().first())
                .flatMap(m -> m.actors().stream())
                .filter(a -> !a.isUnnamed() && !cast.isGroup(Cast.side(a)))
                .toList();
        boolean one = named.stream().map(Actor::party).distinct().count() == 1;
        return one ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
