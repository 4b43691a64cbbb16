package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;

/** Whose a truce or a deal is, where its words leave out one side or both. */
record Truces(Cast cast, Cues cues) {

    /** Gives a truce or deal the parties that its words leave out; whoever else takes part in it mediates. */
    void complete(Draft draft, List<Draft> drafts) {
        complete(draft);
        hosted(draft, drafts);
    }

    private void complete(Draft draft) {
        boolean calledOff = draft.phase == Phase.ENDED && draft.agents.size() == 1;
        boolean unilateral = draft.phase == Phase.DECLARED || draft.phase == Phase.VIOLATED || calledOff;
        if (draft.phase == Phase.DECLARED
                && draft.agents.stream().filter(cast::isSide).count() > 1) {
            draft.phase = Phase.AGREED; // what both consent to they have agreed
        }
        Optional<String> foe = foe(draft.mediators);
        if (foe.isPresent()) {
            draft.agents = List.of(draft.mediators.getFirst(), Actor.of(foe.get()));
            draft.mediators = List.of();
        } else if (!unilateral
                && !isBetween(draft)
                && draft.agents.stream().filter(a -> cast.isSide(a)).count() < 2) {
            between(draft);
        }
        // Nobody brings about a truce of their own.
        draft.mediators = draft.mediators.stream()
                .filter(m -> draft.agents.stream().noneMatch(a -> Cast.side(a).equals(Cast.side(m))))
                .toList();
    }

    /** Who talked: whoever made the deal that the talks were about, or the other side. */
    void held(Draft talks, List<Draft> before) {
        if (talks.agents.isEmpty() && !talks.mediators.isEmpty()) {
            talks.agents = agreed(talks, before);
        } else if (talks.agents.size() == 2
                && Cast.side(talks.agents.getFirst()).equals(Cast.side(talks.agents.getLast()))) {
            // "The premier called his counterpart": nobody talks with their own side alone.
            Actor first = talks.agents.getFirst();
            talks.agents = cast.against(first)
                    .map(other ->
                            List.of(first, Cast.on(other, talks.agents.getLast().sector(), "")))
                    .orElse(List.of(first));
        }
    }

    /** "They agreed to exchange envoys. Ruritania mediated in the talks": those whose deal the sentence before tells of held the talks about it. */
    private static List<Actor> agreed(Draft talks, List<Draft> before) {
        return before.stream()
                .filter(d -> d.kind == Kind.AGREEMENT || d.kind == Kind.CEASEFIRE)
                .filter(d -> talks.sentence() - d.sentence() == 1 && d.agents.size() > 1)
                .map(d -> d.agents)
                .filter(agents -> !Cast.isShared(agents, talks.mediators))
                .reduce((a, b) -> b)
                .orElse(List.of());
    }

    /**
     * A truce of a state whose army the report lets do nothing, with one that strikes it because of the one group known to fight that from its
     * ground, is the group's.
     */
    private void hosted(Draft draft, List<Draft> drafts) {
        boolean open = draft.agents.size() == 2 && cast.isBetweenStates();
        for (Actor host : open ? draft.agents : List.<Actor>of()) {
            String other = Cast.side(draft.agents.get(draft.agents.getFirst() == host ? 1 : 0));
            Optional<String> group = cast.foe(other);
            boolean idle = drafts.stream()
                    .filter(d -> d.kind == Kind.ATTACK || d.kind.isToll() || d.kind == Kind.CLASH)
                    .noneMatch(d -> d.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(host))));
            boolean named = draft.scene.mentions().actors().stream()
                    .flatMap(m -> cast.meant(m).stream())
                    .anyMatch(a -> Cast.side(a).equals(Cast.side(host)));
            if (group.isPresent() && idle && !named && !other.equals(Cast.side(host))) {
                draft.agents = draft.agents.stream()
                        .map(a -> a == host ? Actor.of(group.get()) : a)
                        .toList();
                return;
            }
        }
    }

    private void between(Draft draft) {
        if (cast.sides().size() != 2) {
            return;
        }
        draft.mediators = Filling.merged(
                draft.mediators,
                draft.agents.stream()
                        .filter(a -> !cast.isSide(a) && !a.isUnnamed())
                        .toList());
        List<Actor> sides = new ArrayList<>(
                draft.agents.stream().filter(a -> cast.isSide(a)).toList());
        for (Actor side : cast.both("", "")) {
            if (sides.stream().noneMatch(s -> Cast.side(s).equals(Cast.side(side)))) {
                sides.add(side);
            }
        }
        draft.agents = sides;
    }

    /** An armed group beside the two sides of a report does not mediate between them: a truce that it has a part in is with its own foe. */
    private Optional<String> foe(List<Actor> outsiders) {
        boolean group = outsiders.size() == 1
                && isArmedGroup(Cast.side(outsiders.getFirst()))
                && !cast.isSide(outsiders.getFirst());
        return group ? cast.rival(outsiders.getFirst()) : Optional.empty();
    }

    private boolean isArmedGroup(String side) {
        return cast.isGroup(side)
                && cast.fighters().isSide(side)
                && !cast.fighters().missions().contains(side);
    }

    /** "A truce between A and B" says itself whose it is. */
    private boolean isBetween(Draft draft) {
        return draft.agents.size() == 2
                && draft.agents.stream().anyMatch(cast::isSide)
                && draft.agents.stream().allMatch(a -> draft.scene.mentions().actors().stream()
                        .anyMatch(m -> cast.meant(m).contains(a)))
                && draft.scene.clauses().wide(draft.clause()).stream()
                        .anyMatch(i -> cues.is(Cue.BETWEEN, draft.scene.lower().get(i)));
    }
}
