package org.bestand.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;

/** "We have taken the village", "they burnt our houses": who speaks of themselves in the first person is one of those who do or suffer it. */
record FirstPersons(Cues cues) {
    /** Who sees something done to those around them. */
    private static final Set<String> OUTSIDE = Set.of("OBS", "MED");

    /**
     * Puts the speaker in the place of those whom words of the first person were taken for, or whom nobody was found for.
     *
     * @return whether the speaker is one of the doers
     */
    boolean tell(Draft draft) {
        Optional<Actor> speaker = draft.speakers.stream().filter(s -> !s.via()).reduce((a, b) -> b);
        boolean told = speaker.isPresent() && draft.scene.lower().stream().anyMatch(this::isFirst);
        if (!told || draft.kind.isSpeechAct() || draft.kind.isSymmetric()) {
            return false;
        }
        Actor self = OUTSIDE.contains(speaker.get().sector())
                ? speaker.get().withCode(speaker.get().party() + ".CVL")
                : speaker.get();
        Arguments arguments = Arguments.of(draft.scene.tree(), draft.anchor, cues);
        boolean doer = isFirst(draft, arguments.subject());
        draft.agents = doer ? List.of(Actor.of(self.code())) : replaced(draft.agents, self);
        draft.targets = !doer && isFirst(draft, arguments.object())
                ? List.of(Actor.of(self.code()))
                : replaced(draft.targets, self);
        return doer;
    }

    /** "With them we will not talk": whether those who act in a draft's clause speak of themselves. */
    boolean act(Draft draft) {
        return isFirst(
                draft, Arguments.of(draft.scene.tree(), draft.clause(), cues).subject());
    }

    private List<Actor> replaced(List<Actor> actors, Actor self) {
        return actors.stream()
                .map(a -> isFirst(a.text()) ? Actor.of(self.code(), "", a.text()) : a)
                .toList();
    }

    private boolean isFirst(String word) {
        return cues.is(Cue.FIRST_PERSON, word.toLowerCase(Locale.ROOT));
    }

    private boolean isFirst(Draft draft, List<Integer> heads) {
        return heads.stream()
                .anyMatch(h -> isFirst(draft.scene.lower().get(h))
                        || draft.scene.tree().children(h, Naming.POSSESSIVE).stream()
                                .anyMatch(c -> isFirst(draft.scene.lower().get(c.index()))));
    }
}
