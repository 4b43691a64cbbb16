package org.bestand.reading.claim;

import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** "Handed over the bodies of nine fallen soldiers": dead who are only called so where they are handed over are told of as handed over. */
final class HandedOver {
    private HandedOver() {}

    /** The drafts of one sentence without the deaths of those whose bodies it tells to be handed over. */
    static List<Draft> without(List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.kind != Kind.KILLED || drafts.stream().noneMatch(r -> isOfSame(d, r)))
                .toList();
    }

    /** "Both countries released ninety prisoners each": what two sides free at once are the men of the other, so of both. */
    static void mutual(Draft release) {
        if (release.kind == Kind.RELEASED
                && release.agents.size() == 2
                && release.agents.stream().noneMatch(Actor::isUnnamed)
                && release.wordTargets.stream().allMatch(Actor::isUnnamed)
                && release.targets.size() == 1
                && release.agents.stream().anyMatch(a -> a.party()
                        .equals(release.targets.getFirst().party()))) {
            String sector = release.targets.getFirst().sector();
            release.targets = release.agents.stream()
                    .map(a -> Cast.on(Cast.side(a), sector, ""))
                    .toList();
        }
    }

    private static boolean isOfSame(Draft death, Draft release) {
        if (release.kind != Kind.RELEASED || release.victims < 0) {
            return false;
        }
        boolean called = death.scene.tree().word(death.anchor).baseRelation().equals("amod")
                && death.scene.tree().word(death.anchor).head() == release.victims;
        boolean bodies =
                death.anchor == death.scene.tree().word(release.victims).head()
                        && !death.scene.tree().word(death.anchor).isVerb();
        return called || bodies || death.anchor == release.victims;
    }
}
