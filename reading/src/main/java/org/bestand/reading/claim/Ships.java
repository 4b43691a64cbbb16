package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Whose a ship is that is struck, sunk or taken and that nobody is named to own. */
record Ships(Cast cast, Cues cues, Naming naming) {
    private static final Set<Kind> STRIKING = EnumSet.of(Kind.ATTACK, Kind.DAMAGE);

    private static final String TRADE = "BUS";

    /** "A tanker under the flag of X" is of the land whose flag it bears; a group that strikes ships that the text tells no more of strikes trade. */
    List<Actor> struck(Draft draft, List<Integer> heads) {
        List<Actor> named = draft.targets;
        boolean open = STRIKING.contains(draft.kind)
                && Completion.named(named).stream().allMatch(Actor::isUnnamed);
        if (!open) {
            return named;
        }
        Scene scene = draft.scene;
        List<Integer> ships = heads.stream()
                .filter(h -> cues.is(Cue.SHIP, Victims.lemma(scene, h)))
                .toList();
        List<Actor> flagged = ships.stream()
                .flatMap(ship -> flags(scene.tree(), ship).stream())
                .flatMap(flag -> naming.named(scene, flag).stream())
                .filter(a -> !a.isUnnamed())
                .map(a -> a.withCode(a.party() + "." + TRADE))
                .toList();
        if (!flagged.isEmpty()) {
            return Filling.merged(flagged, List.of());
        }
        boolean anyones = named.isEmpty() && ships.stream().anyMatch(ship -> isNew(scene, ship)) && isByGroup(draft);
        return anyones ? List.of(Actor.of("?." + TRADE)) : named;
    }

    /** The flags told of in the phrase of a ship, a relative clause or participle among it. */
    private List<Integer> flags(Tree tree, int ship) {
        return tree.subtree(ship).stream()
                .filter(w -> cues.is(Cue.FLAG, tree.word(w).lemma().toLowerCase(Locale.ROOT)))
                .boxed()
                .toList();
    }

    /** A ship with a definite word before it was told of before. */
    private boolean isNew(Scene scene, int ship) {
        return scene.tree().children(ship).stream()
                .map(Word::index)
                .filter(w -> w < ship)
                .noneMatch(w -> cues.is(Cue.DEFINITE, scene.lower().get(w)));
    }

    /** A state that sinks ships in a war sinks those of the other. */
    private boolean isByGroup(Draft draft) {
        return draft.agents.stream().anyMatch(a -> cast.isGroup(Cast.side(a)));
    }
}
