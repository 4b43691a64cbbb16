package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Tree;

/** Who fought, where the sentence names one side or none and the report makes it plain. */
record Clashes(Cast cast, Cues cues) {
    private static final int COUNTRY = 3;

    /** What is done for the sake of a fight. */
    private static final Set<Kind> AIDING = EnumSet.of(
            Kind.SUPPORT, Kind.DEPLOY, Kind.WITHDRAW, Kind.RELATION, Kind.REQUEST, Kind.AGREEMENT, Kind.TALKS);

    void complete(Draft draft, List<Draft> drafts) {
        if (draft.agents.size() == 1) {
            fallen(draft, drafts).ifPresent(other -> draft.agents = List.of(draft.agents.getFirst(), other));
        }
        if (draft.agents.size() < 2 && !isAbroad(draft) && !isAmongThemselves(draft)) {
            draft.agents = widened(draft.agents);
        }
        if (draft.agents.isEmpty()) {
            draft.agents = neighbours(draft);
        }
    }

    /** "Rival militias fought": those who are told of fought each other. */
    private boolean isAmongThemselves(Draft draft) {
        Tree tree = draft.scene.tree();
        return draft.scene.clauses().wide(draft.clause()).stream()
                .filter(w -> tree.word(w).baseRelation().equals("amod"))
                .anyMatch(w -> cues.is(Cue.RIVAL, draft.scene.lower().get(w)));
    }

    /** "Three soldiers fell in a fight with rebels": those who fell in it fought against them. */
    private static Optional<Actor> fallen(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.kind == Kind.KILLED || d.kind == Kind.WOUNDED)
                .filter(d -> d.scene == draft.scene && d.scene.tree().dominates(d.anchor, draft.anchor))
                .flatMap(d -> d.targets.stream())
                .filter(a -> !a.isUnnamed() && a.sector().equals("MIL"))
                .filter(a -> !Cast.side(a).equals(Cast.side(draft.agents.getFirst())))
                .findFirst();
    }

    /** One named side of a fight implies the other. */
    List<Actor> widened(List<Actor> agents) {
        if (agents.isEmpty()) {
            return cast.both("", "");
        }
        Optional<String> other = cast.against(agents.getFirst());
        if (other.isEmpty()) {
            return agents;
        }
        List<Actor> both = new ArrayList<>(agents);
        both.add(Actor.of(other.get()));
        return both;
    }

    /**
     * "Helps the army in the fight against X", "sends troops for the fight against X": a fight for which something else is done is not told of
     * by itself.
     */
    boolean isAim(Draft draft, List<Draft> drafts) {
        Tree tree = draft.scene.tree();
        boolean against = draft.kind == Kind.CLASH
                && draft.rule.match() == Match.NOUN
                && draft.anchor != draft.clause()
                && tree.children(draft.anchor, "case").stream()
                        .anyMatch(c -> !cues.is(Cue.BESIDE, draft.scene.lower().get(c.index())))
                && tree.children(draft.anchor, "nmod").stream()
                        .filter(c -> draft.scene.actorAt(c.index()).isPresent())
                        .flatMap(c -> tree.children(c.index(), "case").stream())
                        .anyMatch(c -> cues.is(Cue.VERSUS, draft.scene.lower().get(c.index())));
        return against
                && drafts.stream()
                        .filter(d -> d.scene == draft.scene && d.clause() == draft.clause())
                        .anyMatch(d -> AIDING.contains(d.kind));
    }

    /** "The fighting in Sylvania": of two states at war, what is told to be in another land is not theirs. */
    boolean isAbroad(Draft draft) {
        return draft.kind == Kind.CLASH
                && cast.isBetweenStates()
                && draft.scene.mentions().places().stream()
                        .filter(p -> draft.scene.tree().dominates(draft.anchor, p.head()))
                        .map(PlaceMention::holder)
                        .anyMatch(h -> h.length() == COUNTRY && !cast.sides().contains(h));
    }

    /** A fight on the border of two countries, without any party named, is between them. */
    private static List<Actor> neighbours(Draft draft) {
        return draft.places.stream()
                .filter(p -> p.country().contains("/"))
                .findFirst()
                .map(p -> Arrays.stream(p.country().split("/")).map(Actor::of).toList())
                .orElse(List.of());
    }
}
