package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.reading.syntax.Word;

/** "They signed a truce. Ruritania had mediated": who brought about a deal is told in a sentence of its own right behind it. */
record Mediators(Cast cast, Cues cues, List<Scene> scenes) {
    private static final Set<Kind> DEALS = EnumSet.of(Kind.CEASEFIRE, Kind.AGREEMENT, Kind.TALKS);
    private static final int NEAR = 2;

    /** Gives deals the mediators that a sentence soon behind them tells of, where it tells of no other deal. */
    void complete(List<Draft> drafts) {
        for (Draft deal : drafts) {
            boolean open = DEALS.contains(deal.kind)
                    && (deal.phase == Phase.AGREED || deal.phase == null)
                    && !deal.negated
                    && deal.agents.size() > 1
                    && deal.mediators.isEmpty();
            if (open) {
                deal.mediators = behind(deal, drafts);
            }
        }
    }

    private List<Actor> behind(Draft deal, List<Draft> drafts) {
        return scenes.stream()
                .filter(s -> s.index() > deal.sentence() && s.index() - deal.sentence() <= NEAR)
                .filter(s -> s.sentence().paragraph() == deal.scene.sentence().paragraph())
                .filter(s -> drafts.stream().noneMatch(d -> d.scene == s && DEALS.contains(d.kind)))
                .map(s -> mediating(s, deal.agents))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Actor> mediating(Scene scene, List<Actor> parties) {
        return scene.tree().words().stream()
                .filter(w -> w.isVerb() && cues.is(Cue.MEDIATE, Victims.lemma(scene, w.index())))
                .flatMap(w -> scene.tree().children(w.index(), "nsubj").stream())
                .map(Word::index)
                .flatMap(s -> Arguments.conjuncts(scene.tree(), s).stream())
                .flatMap(s -> scene.actorAt(s).stream())
                .flatMap(m -> cast.meant(m).stream())
                .filter(a -> !a.isUnnamed() && !Cast.isOn(parties, a))
                .toList();
    }
}
