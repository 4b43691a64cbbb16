package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Word;

/** Whether the words that a rule asks for stand around its trigger, and none of those that it excludes. */
final class Wordings {
    /** How a clause hangs on a word that it does not belong to. */
    private static final Set<String> BESIDE = Set.of("conj", "parataxis");

    private static final String RELATIVE = "acl:relcl";

    private Wordings() {}

    /** Whether all that a rule says of words in the trigger's clause, or in one that tells of the trigger, and below the trigger holds. */
    static boolean fit(Scene scene, int trigger, FrameRule rule) {
        if (!rule.about().isEmpty() && !hasOne(scene, below(scene, trigger), rule.about())) {
            return false;
        }
        if (rule.with().isEmpty() && rule.unless().isEmpty()) {
            return true;
        }
        return fit(scene, scene.clauses().of(trigger), rule.with(), rule.unless())
                || rule.match() == Match.NOUN
                        && !rule.with().isEmpty()
                        && scene.tree().word(trigger).relation().equals("nsubj")
                        && scene.tree().children(trigger).stream()
                                .filter(c -> c.relation().equals(RELATIVE))
                                .anyMatch(c -> fit(scene, c.index(), rule.with(), rule.unless()));
    }

    private static boolean fit(Scene scene, int clause, List<List<String>> with, List<List<String>> unless) {
        List<Integer> words = scene.clauses().wide(clause);
        return (with.isEmpty() || hasOne(scene, words, with))
                && (unless.isEmpty() || !hasOne(scene, unopened(scene, words), unless));
    }

    /** The words that hang on a trigger, however deep, without those of clauses that stand beside it. */
    static List<Integer> below(Scene scene, int trigger) {
        BitSet words = scene.tree().subtree(trigger);
        scene.tree().children(trigger).stream()
                .filter(c -> BESIDE.contains(c.baseRelation())
                        && (c.isVerb() || Clauses.hasSubject(scene.tree(), c.index())))
                .forEach(c -> words.andNot(scene.tree().subtree(c.index())));
        return words.stream().boxed().toList();
    }

    /** Words of a clause without the subjunction or relative pronoun that opens it: it is none of what the clause is about. */
    private static List<Integer> unopened(Scene scene, List<Integer> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = scene.tree().word(words.get(i));
            if (word.upos().equals("SCONJ") || Forms.isRelative(word)) {
                return words.subList(i + 1, words.size());
            }
            if (!word.upos().equals("PUNCT")) {
                return words;
            }
        }
        return words;
    }

    private static boolean hasOne(Scene scene, List<Integer> words, List<List<String>> sequences) {
        for (List<String> sequence : sequences) {
            if (Sequences.has(scene, words, sequence)) {
                return true;
            }
        }
        return false;
    }
}
