package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Tree;

/** "After the raid on X, in which nine Ruritanian policemen were killed": an attack that nobody else was struck by struck those whose dead it left. */
record StruckByToll(Cast cast) {
    private static final String REBELS = "REB";

    void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean open = draft.kind == Kind.ATTACK
                    && draft.stance == Stance.ASSERTED
                    && (draft.targetsFilled || Completion.named(draft.targets).isEmpty());
            if (open) {
                struck(draft, drafts).ifPresent(party -> {
                    draft.targets = List.of(Actor.of(party));
                    draft.rules.add("toll.targets");
                });
            }
        }
    }

    private Optional<String> struck(Draft attack, List<Draft> drafts) {
        List<Draft> tolls = drafts.stream()
                .filter(d -> d.kind.isToll() && d.scene == attack.scene && !d.negated && isOf(d, attack))
                .toList();
        Set<String> sides =
                tolls.stream().flatMap(d -> d.targets.stream()).map(Cast::side).collect(Collectors.toSet());
        boolean one = sides.size() == 1
                && tolls.stream().noneMatch(d -> d.targets.isEmpty())
                && (!attack.targetsFilled && attack.targets.isEmpty()
                        || tolls.stream()
                                .flatMap(d -> d.wordTargets.stream())
                                .anyMatch(t -> !t.isUnnamed() && !t.sector().equals(REBELS)));
        return sides.stream()
                .filter(s -> one)
                // A group whose men died was struck, on whatever ground; its people may be of another country than that
                // of the ground.
                .filter(s -> !attack.targetsFilled || cast.isGroup(s))
                .filter(s -> attack.agents.stream().map(Cast::side).noneMatch(s::equals))
                .findFirst();
    }

    /** Whether a toll is told in a relative clause about an attack, or the attack in a phrase of the toll's verb. */
    private static boolean isOf(Draft toll, Draft attack) {
        Tree tree = toll.scene.tree();
        boolean about = tree.word(toll.clause()).relation().equals("acl:relcl")
                && tree.word(toll.clause()).head() == attack.anchor;
        boolean within = tree.word(attack.anchor).baseRelation().equals("obl")
                && tree.word(attack.anchor).head() == toll.anchor;
        return about || within;
    }
}
