package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.syntax.Word;

/**
 * Finds words that stand next to each other, in whatever order a language puts them: rules name them as a main clause has them ("holds on
 * to"). A subordinate clause of a language with its verb last has the verb behind the others, with its particle joined to it; and where
 * something else opens a main clause, the subject stands between the verb and the others ("today holds France on to").
 */
final class Sequences {
    private static final Set<String> OPENING = Set.of("SCONJ", "PRON", "DET");

    private Sequences() {}

    /**
     * Whether these words stand next to each other among the words of a clause, in this order or with a verb of the clause behind them or before
     * its subject; where the sequence has a {@link FrameRule#GAP}, anything may stand between.
     */
    static boolean has(Scene scene, List<Integer> words, List<String> sequence) {
        if (starts(scene, sequence) && standsIn(scene, words, sequence)) {
            return true;
        }
        return sequence.size() > 1
                && words.stream()
                        .filter(w -> moves(scene.tree().word(w)))
                        .anyMatch(verb -> rests(scene, verb, sequence).stream()
                                .anyMatch(rest -> rest.isEmpty()
                                        || standsIn(scene, before(scene, words, verb, rest), rest)
                                        || sequence.getFirst()
                                                        .equals(scene.lower().get(verb))
                                                && follows(
                                                        scene, from(words, behindSubject(scene, verb)), 0, rest, 0)));
    }

    /** Whether a word is a verb that says something, or the finite one, in whose stead another may stand elsewhere. */
    static boolean moves(Word word) {
        return word.isVerb() && (Forms.isFinite(word) || !word.baseRelation().equals("aux"));
    }

    private static boolean starts(Scene scene, List<String> sequence) {
        String first = sequence.getFirst();
        return first.charAt(0) == Scene.NAME || scene.forms().contains(first);
    }

    /** What is left of a sequence without a verb that it names: as it stands, or parted from its particle. */
    static List<List<String>> rests(Scene scene, int verb, List<String> sequence) {
        List<List<String>> rests = new ArrayList<>();
        String form = scene.lower().get(verb);
        if (sequence.contains(form)) {
            rests.add(without(sequence, form));
        }
        String particle = scene.particles().get(verb);
        if (!particle.isEmpty()) {
            String parted = form.substring(particle.length());
            if (sequence.contains(parted) && sequence.contains(particle)) {
                rests.add(without(without(sequence, parted), particle));
            }
        }
        return rests;
    }

    private static List<String> without(List<String> sequence, String word) {
        List<String> rest = new ArrayList<>(sequence);
        rest.remove(word);
        while (!rest.isEmpty() && rest.getFirst().equals(FrameRule.GAP)) {
            rest.removeFirst();
        }
        while (!rest.isEmpty() && rest.getLast().equals(FrameRule.GAP)) {
            rest.removeLast();
        }
        return rest;
    }

    /** The words before a verb that may belong to it: one that only opens a clause or a phrase says nothing by itself. */
    static List<Integer> before(Scene scene, List<Integer> words, int verb, List<String> rest) {
        return words.stream()
                .filter(w -> w < verb)
                .filter(w -> rest.size() > 1
                        || !OPENING.contains(scene.tree().word(w).upos()))
                .toList();
    }

    /** The word behind a subject that stands right behind its verb; -1 where none does. */
    static int behindSubject(Scene scene, int verb) {
        return scene.tree().children(scene.clauses().of(verb), "nsubj").stream()
                .map(s -> scene.tree().subtree(s.index()))
                .filter(s -> s.nextSetBit(0) == verb + 1)
                .mapToInt(s -> s.nextClearBit(verb + 1))
                .findFirst()
                .orElse(-1);
    }

    private static List<Integer> from(List<Integer> words, int first) {
        return first < 0 ? List.of() : words.stream().filter(w -> w >= first).toList();
    }

    private static boolean standsIn(Scene scene, List<Integer> words, List<String> sequence) {
        for (int at = 0; at < words.size(); at++) {
            if (follows(scene, words, at, sequence, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Scene scene, List<Integer> words, int at, List<String> sequence, int from) {
        for (int n = from; n < sequence.size(); n++) {
            int next = at + n - from;
            if (sequence.get(n).equals(FrameRule.GAP)) {
                return followsSomewhere(scene, words, next, sequence, n + 1);
            }
            if (next >= words.size() || !matches(scene, words.get(next), sequence.get(n))) {
                return false;
            }
        }
        return true;
    }

    private static boolean followsSomewhere(
            Scene scene, List<Integer> words, int earliest, List<String> sequence, int from) {
        for (int at = earliest; at < words.size(); at++) {
            if (follows(scene, words, at, sequence, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Scene scene, int word, String wanted) {
        return scene.lower().get(word).equals(wanted)
                || scene.particles().get(word).equals(wanted)
                || scene.isNamed(word, wanted);
    }
}
