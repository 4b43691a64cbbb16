package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Stance;

/**
 * Somebody who says something in a sentence.
 *
 * @param scene the sentence
 * @param speakers who, who only passes on first
 * @param covers words of this sentence that are said
 * @param verb the reporting verb, or -1
 * @param stance stance of what is said, or null where the words do not touch it
 * @param reachesBack how many sentences before it in the paragraph it also covers
 * @param owns whether it owns up to what is told of the speaker's own side
 * @param rule what found it, for the derivation
 */
record Source(
        Scene scene,
        List<Actor> speakers,
        BitSet covers,
        int verb,
        Stance stance,
        int reachesBack,
        boolean owns,
        String rule) {

    boolean covers(int word) {
        return covers.get(word) && word != verb;
    }

    /** The same said by somebody. */
    Source by(List<Actor> speakers) {
        return new Source(scene, speakers, covers, verb, stance, reachesBack, owns, rule);
    }

    /** The same that only says it, and leaves how it is put to the words. */
    Source saying() {
        return new Source(scene, speakers, covers, verb, null, reachesBack, owns, rule);
    }
}
