package org.bestand.reading.claim;

/** What only tells how far away something is. */
final class Distances {
    private Distances() {}

    /** "Took the town, a mile from Ruritania": whether a word names a distance, or what it is measured from. */
    static boolean isLandmark(Scene scene, int word, Cues cues) {
        int above = scene.tree().word(word).head();
        return cues.is(Cue.DISTANCE, Victims.lemma(scene, word))
                || above >= 0 && cues.is(Cue.DISTANCE, Victims.lemma(scene, above));
    }
}
