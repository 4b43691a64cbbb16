package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/** People who are told of by their work alone ("four employees", "a Bulgarian colleague"), where an organisation has just been named: they are its own. */
record Staff(Cast cast, Cues cues) {
    /** Whose employees the people of a toll are, given what was told before; empty where they are none or no one organisation is named. */
    Optional<String> of(Draft draft, List<Draft> before) {
        if (draft.victims < 0 || !cues.is(Cues.Type.STAFF, Victims.lemma(draft.scene, draft.victims))) {
            return Optional.empty();
        }
        List<String> here = organisations(draft.scene);
        return here.isEmpty()
                ? before.reversed().stream()
                        .map(d -> d.scene)
                        .filter(s -> s != draft.scene)
                        .findFirst()
                        .filter(s -> draft.sentence() - s.index() == 1)
                        .flatMap(s -> only(organisations(s)))
                : only(here);
    }

    private static Optional<String> only(List<String> parties) {
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    /** The organisations that a sentence names and that have no part in the fighting. */
    private List<String> organisations(Scene scene) {
        return scene.mentions().actors().stream()
                .filter(m -> m.type() == ActorMention.Type.ORGANISATION)
                .flatMap(m -> m.actors().stream())
                .filter(a -> !a.isUnnamed() && !cast.isSide(a) && !a.sector().equals("MED"))
                .map(Actor::party)
                .distinct()
                .toList();
    }
}
