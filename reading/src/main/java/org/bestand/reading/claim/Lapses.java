package org.bestand.reading.claim;

import org.bestand.reading.mention.TimeMention;

/** "Two weeks after the raid": words for how long after a happening another came are those of the other. */
record Lapses(Cues cues) {

    /** Whether a word tells how long after a happening, whose noun it stands before, something else came. */
    boolean is(Scene scene, int word, int happening) {
        return happening > word
                && scene.mentions().times().stream().anyMatch(t -> t.range().covers(word) && isLength(t))
                && scene.tree().children(happening, "case").stream()
                        .anyMatch(c -> c.index() > word
                                && cues.is(Cue.AFTER, scene.lower().get(c.index())));
    }

    private static boolean isLength(TimeMention mention) {
        return switch (mention.type()) {
            case RELATIVE, DURATION, VAGUE -> true;
            case INTERVAL, SINCE, UNTIL, CLOCK -> false;
        };
    }
}
