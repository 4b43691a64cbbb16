package org.bestand.reading.claim;

import java.util.List;
import java.util.stream.IntStream;

/** "Twelve others", "dozens of others", "another forty people": people on top of those counted before. */
record Further(Cues cues) {
    /** How many words before a noun those for "another" with its figure begin. */
    private static final int FIGURE = 4;

    /** Whether the people of a toll are told to be more of those before. */
    boolean is(Draft draft) {
        List<String> words = draft.scene.lower();
        return draft.victims >= 0
                && (cues.is(Cue.FURTHER, words.get(draft.victims))
                        || draft.scene.tree().children(draft.victims).stream()
                                .anyMatch(c -> cues.is(Cue.FURTHER, words.get(c.index())))
                        || IntStream.rangeClosed(Math.max(0, draft.victims - FIGURE), draft.victims)
                                .anyMatch(i -> cues.lengthAt(Cue.MORE, words, i) > 0));
    }
}
