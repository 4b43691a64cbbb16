package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/**
 * People who are told of by their work alone ("four employees", "one of its employees", "a Bulgarian colleague"): those of the organisation that has
 * just been named, else of the same side as those of whom the report has just told.
 */
record Staff(Cast cast, Cues cues) {
    /** Whose employees the people of a toll are, given what was told before; empty where they are none or nobody is plain. */
    Optional<String> of(Draft draft, List<Draft> before) {
        int noun = draft.victims < 0 ? -1 : Victims.noun(draft.scene, draft.victims);
        if (noun < 0 || !cues.is(Cue.STAFF, Victims.lemma(draft.scene, noun))) {
            return Optional.empty();
        }
        // A colleague without a nationality is taken for one in the office of the country that the report is about.
        boolean foreign = draft.wordTargets.stream()
                .anyMatch(a -> !a.isUnnamed() && !a.party().equals(cast.home()));
        return organisation(draft, before).or(() -> foreign ? Optional.empty() : colleagues(draft, before));
    }

    /** "Two patients died. An employee was wounded": the side of those harmed right before, unless they are people from elsewhere. */
    private Optional<String> colleagues(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.kind.isToll() && d.count != null && d.victims >= 0)
                .findFirst()
                .filter(d -> draft.sentence() - d.sentence() <= 1)
                .map(d -> Completion.named(d.targets))
                .filter(t -> t.size() == 1)
                .map(List::getFirst)
                .filter(t -> cast.isSide(t)
                        || t.party().equals(cast.home())
                        || !cast.states().contains(t.party()))
                .map(Cast::side);
    }

    private Optional<String> organisation(Draft draft, List<Draft> before) {
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
