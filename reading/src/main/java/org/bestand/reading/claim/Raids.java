package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "In a raid on the camp troops killed three": an attack that is only the occasion of a harm told in its clause was made by who did the harm. */
record Raids(Cast cast, Cues cues) {
    private static final Set<Kind> HARM =
            EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES, Kind.CAPTURED, Kind.DAMAGE, Kind.TERRITORY);

    private static final String CIVILIANS = ".CVL";

    /** Gives the attacks of a report the doers that the words of their clauses name. */
    void complete(List<Draft> drafts) {
        occasions(drafts, Raids::isDone, (raid, harm) -> {
            raid.agents = harm.agents;
            if (isOfCivilians(harm) && isAtHome(raid, harm)) {
                raid.targets = List.of(Actor.of(Cast.side(harm.agents.getFirst()) + CIVILIANS));
            } else if (raid.targets.isEmpty() && isOthers(harm.targets, harm.agents)) {
                raid.targets = struck(harm);
            }
            raid.rules.add("occasion");
        });
    }

    /** Nobody raids what is theirs, unless it is their own people whom they have harmed. */
    private static boolean isDone(Draft raid, Draft harm) {
        boolean ownPeople = harm.kind.isToll() && (isOfCivilians(harm) || !isOthers(harm.targets, harm.agents));
        return harm.ownAgents && (ownPeople || isOthers(raid.targets, harm.agents));
    }

    /** Whether a raid was on the ground of those who did the harm. */
    private boolean isAtHome(Draft raid, Draft harm) {
        return cast.ground(raid.places)
                .filter(g -> g.equals(harm.agents.getFirst().party()))
                .isPresent();
    }

    private static boolean isOfCivilians(Draft harm) {
        return harm.count != null
                && (harm.count.of() == VictimGroup.CVL || harm.count.of() == VictimGroup.CHD)
                && harm.targets.stream().allMatch(Actor::isUnnamed);
    }

    /** "In an air raid twelve rebels were killed, says the army": who tells of the harm as its own deed confirms that it made the raid, on those. */
    void told(List<Draft> drafts) {
        occasions(drafts, Raids::isTold, (raid, harm) -> {
            raid.agents = harm.agents;
            raid.stance = raid.stance == Stance.ASSERTED ? Stance.ADMITTED : raid.stance;
            if (raid.targets.isEmpty() || raid.targetsFilled || !isOthers(raid.targets, harm.agents)) {
                raid.targets = struck(harm);
            }
            raid.rules.add("own-deed");
        });
    }

    private static List<Actor> struck(Draft harm) {
        return harm.targets.stream()
                .filter(t -> !t.isUnnamed())
                .map(t -> Cast.on(Cast.side(t), "", ""))
                .distinct()
                .toList();
    }

    private void occasions(List<Draft> drafts, BiPredicate<Draft, Draft> sure, BiConsumer<Draft, Draft> give) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.ATTACK && draft.stance != Stance.DENIED && isOccasion(draft)) {
                drafts.stream()
                        .filter(d -> d.scene == draft.scene && d.anchor == draft.clause() && HARM.contains(d.kind))
                        .filter(d -> !d.negated && (draft.agents.isEmpty() || draft.agents.equals(d.agents)))
                        .filter(d -> sure.test(draft, d))
                        .findFirst()
                        .ifPresent(d -> give.accept(draft, d));
            }
        }
    }

    private static boolean isTold(Draft raid, Draft harm) {
        boolean own = !harm.agents.isEmpty()
                && isOthers(harm.targets, harm.agents)
                && harm.speakers.stream()
                        .anyMatch(s -> !s.via() && Cast.side(s).equals(Cast.side(harm.agents.getFirst())));
        return own && (raid.targetsFilled || isOthers(raid.targets, harm.agents));
    }

    /** Behind a preposition for what happens at the same time; what happened before or after a harm was not always made by the same. */
    private boolean isOccasion(Draft draft) {
        Word noun = measured(draft);
        return draft.rule.match() == Match.NOUN
                && noun.baseRelation().equals("obl")
                && noun.head() == draft.clause()
                && Stream.concat(Stream.of(noun), measures(draft))
                        .flatMap(w -> draft.scene.tree().children(w.index(), "case").stream())
                        .map(c -> draft.scene.lower().get(c.index()))
                        .anyMatch(c -> cues.is(Cue.OCCASION, c) || cues.is(Cue.MEANS, c));
    }

    /** "In a series of raids": the noun for how many there were, on which that for what they were may hang. */
    private static Word measured(Draft draft) {
        Tree tree = draft.scene.tree();
        Word noun = tree.word(draft.anchor);
        boolean hung = noun.baseRelation().equals("nmod")
                && noun.head() == draft.anchor - 1
                && tree.children(draft.anchor, "case").isEmpty();
        return hung ? tree.word(noun.head()) : noun;
    }

    /** The noun for how many there were, where it hangs on that for what they were. */
    private static Stream<Word> measures(Draft draft) {
        return draft.scene.tree().children(draft.anchor, "nmod").stream().filter(w -> w.index() < draft.anchor);
    }

    private static boolean isOthers(List<Actor> struck, List<Actor> doers) {
        return doers.stream()
                .noneMatch(a -> struck.stream().anyMatch(t -> Cast.side(t).equals(Cast.side(a))));
    }
}
