package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.bestand.reading.pack.FrameRule;

/** Whether the words that a rule asks for stand around its trigger, and none of those that it excludes. */
final class Wordings {
    /** How a clause hangs on a word that it does not belong to. */
    private static final Set<String> BESIDE = Set.of("conj", "parataxis");

    private Wordings() {}

    /** Whether all that a rule says of words in the trigger's clause and below the trigger holds. */
    static boolean fit(Scene scene, int trigger, FrameRule rule) {
        if (!rule.about().isEmpty() && !hasOne(scene, below(scene, trigger), rule.about())) {
            return false;
        }
        if (rule.with().isEmpty() && rule.unless().isEmpty()) {
            return true;
        }
        List<Integer> words = scene.clauses().wide(scene.clauses().of(trigger));
        return (rule.with().isEmpty() || hasOne(scene, words, rule.with())) && !hasOne(scene, words, rule.unless());
    }

    /** The words that hang on a trigger, however deep, without those of clauses that stand beside it. */
    private static List<Integer> below(Scene scene, int trigger) {
        BitSet words = scene.tree().subtree(trigger);
        scene.tree().children(trigger).stream()
                .filter(c -> BESIDE.contains(c.baseRelation())
                        && (c.isVerb() || Clauses.hasSubject(scene.tree(), c.index())))
                .forEach(c -> words.andNot(scene.tree().subtree(c.index())));
        return words.stream().boxed().toList();
    }

    private static boolean hasOne(Scene scene, List<Integer> words, List<List<String>> sequences) {
        for (List<String> sequence : sequences) {
            if (scene.hasSequence(words, sequence)) {
                return true;
            }
        }
        return false;
    }
}
