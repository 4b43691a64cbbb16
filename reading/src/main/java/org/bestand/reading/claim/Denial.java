package org.bestand.reading.claim;

import java.util.List;
import org.bestand.model.Actor;
import org.bestand.reading.mention.Range;

/**
 * A denial that does not itself tell what it denies ("Bakoe denies that", "A lie, says Bakoe").
 *
 * @param scene its sentence
 * @param speakers who denies
 * @param word the word on which it stands
 * @param trigger the words that deny
 * @param ofFigure whether it is a figure that it rejects ("calls that number invented")
 * @param ofDead whether that is a figure of dead
 * @param ofOne whether that is one figure ("calls that number invented") and not all that were given ("those numbers")
 * @param ofLatter whether it is only the last of what was told ("denies the latter")
 * @param ofPart whether it is one's part in a deed that it rejects ("denies any involvement")
 * @param rule what found who speaks
 */
record Denial(
        Scene scene,
        List<Actor> speakers,
        int word,
        Range trigger,
        boolean ofFigure,
        boolean ofDead,
        boolean ofOne,
        boolean ofLatter,
        boolean ofPart,
        String rule) {

    /** The sides of those who deny. */
    List<String> sides() {
        return speakers.stream().map(Cast::side).toList();
    }
}
