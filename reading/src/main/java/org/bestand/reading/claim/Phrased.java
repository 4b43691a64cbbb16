package org.bestand.reading.claim;

import java.util.List;
import java.util.stream.Stream;
import org.bestand.reading.syntax.Word;

/** The phrases with a preposition that belong to a verb or noun. */
record Phrased(Scene scene, Cues cues) {

    /**
     * The heads of its phrases with this preposition; where a verb comes last ("that women against the rulers protested"), also of one right
     * before it that the parser hung on the noun before that.
     */
    List<Integer> of(int word, Arguments arguments, String preposition) {
        List<Integer> own = arguments.with(preposition);
        if (!own.isEmpty() || !scene.tree().word(word).isVerb() || cues.is(Cue.OF, preposition)) {
            return own;
        }
        return Stream.concat(arguments.object().stream(), arguments.subject().stream())
                .filter(noun -> noun < word)
                .flatMap(noun -> Arguments.of(scene.tree(), noun, cues).with(preposition).stream())
                .filter(head -> head < word && isLast(head, word))
                .toList();
    }

    /** Whether nothing but other verbs stands between a phrase and the verb. */
    private boolean isLast(int head, int verb) {
        int end = scene.tree().subtree(head).length();
        return end <= verb && scene.tree().words().subList(end, verb).stream().allMatch(Word::isVerb);
    }
}
