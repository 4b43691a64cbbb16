package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Whose officials speak before a phrase in its sentence: what they call the army is their country's. */
record Officials(Cast cast, List<Scene> scenes, Told told) {
    /** Sectors of those who speak for a country as its ministers do: none for the country itself. */
    private static final Set<String> RULING = Set.of("GOV", "MIL", "");

    private static final Set<String> TAGGED = Set.of("parataxis", "conj");

    /** "The Ghanaian government says that the army …": the country whose officials alone are named before in the sentence. */
    Optional<Actor> before(ActorMention mention) {
        return named(mention).filter(a -> a.sector().equals("GOV")).map(a -> Actor.of(a.party()));
    }

    /** "Ruritania says that the army …", of whose own deed, "Ruritania shot him, according to the army": the country that speaks, or its army, where it is one of those who fight. */
    Optional<Actor> over(ActorMention army) {
        Scene scene = scenes.get(told.now());
        Tree tree = scene.tree();
        int clause = scene.clauses().of(army.head());
        boolean said = tree.word(army.head()).baseRelation().equals("nsubj")
                && tree.word(clause).baseRelation().equals("ccomp");
        return named(army)
                .filter(a -> said || isTag(tree, army) && isDoer(scene, a))
                .filter(a -> RULING.contains(a.sector()))
                .filter(a -> cast.isSide(a) || cast.fighters().isSide(a.party()))
                .map(a -> Actor.of(a.party()));
    }

    /** Whether a phrase, or the verb that it says something by, is tagged on behind a comma. */
    private static boolean isTag(Tree tree, ActorMention army) {
        Word head = tree.word(army.head());
        Word tag = head.baseRelation().equals("nsubj") ? tree.word(head.head()) : head;
        boolean behind = head == tag || tag.index() < head.index();
        int first = tree.subtree(tag.index()).nextSetBit(0);
        return behind
                && TAGGED.contains(tag.baseRelation())
                && tag.head() >= 0
                && tag.head() < first
                && (tree.word(first).form().equals(",")
                        || first > 0 && tree.word(first - 1).form().equals(","));
    }

    private boolean isDoer(Scene scene, Actor actor) {
        return scene.tree().children(scene.tree().root().index(), "nsubj").stream()
                .flatMap(w -> scene.actorAt(w.index()).stream())
                .anyMatch(m -> cast.meant(m).contains(actor) || m.actors().contains(actor));
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
