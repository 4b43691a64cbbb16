package org.bestand.reading.claim;

import java.util.List;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "In a Ruritanian operation three people were killed", "in reprisals of the army": harm done by those whose deed was its occasion. */
record Operations(Cast cast, Cues cues) {
    /** Those whose operation the clause of a toll gives as its occasion, where they are not on the side of its people. */
    List<Actor> doers(Draft toll) {
        Scene scene = toll.scene;
        return scene.tree().children(toll.clause(), "obl").stream()
                .filter(w -> isOccasion(scene, w))
                .map(w -> doers(scene, w.index()))
                .filter(doers -> !doers.isEmpty() && isOthers(toll, doers))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isOccasion(Scene scene, Word noun) {
        return cues.is(Cue.OPERATION, Victims.lemma(scene, noun.index()))
                && scene.tree().children(noun.index(), "case").stream()
                        .anyMatch(c -> cues.is(Cue.DURING, scene.lower().get(c.index())));
    }

    /** By an adjective, else by "of" or "by" somebody behind the noun. */
    private List<Actor> doers(Scene scene, int noun) {
        Tree tree = scene.tree();
        Stream<Integer> behind = tree.children(noun, "nmod").stream()
                .map(Word::index)
                .filter(n -> tree.children(n, "case").stream()
                        .map(c -> scene.lower().get(c.index()))
                        .anyMatch(w -> cues.is(Cue.OF, w) || cues.is(Cue.DOER, w)));
        Stream<Actor> adjectives = scene.adjectivesOf(noun).stream().flatMap(m -> cast.meant(m).stream());
        Stream<Actor> named = behind.flatMap(n -> scene.actorAt(n).stream()).flatMap(m -> cast.meant(m).stream());
        return Completion.named(Stream.concat(adjectives, named).distinct().toList());
    }

    private static boolean isOthers(Draft toll, List<Actor> doers) {
        return doers.stream().noneMatch(a -> toll.targets.stream()
                .anyMatch(t -> Cast.side(t).equals(Cast.side(a))
                        && (t.sector().equals(a.sector()) || a.sector().isEmpty())));
    }
}
