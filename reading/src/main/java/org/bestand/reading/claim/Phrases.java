package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bestand.reading.mention.Range;
import org.bestand.reading.pack.FrameRule;

/** Where the phrases of rules stand in a sentence. */
final class Phrases {
    private Phrases() {}

    /**
     * A phrase in a sentence.
     *
     * @param rule that has it
     * @param anchor its word that stands highest in the tree
     * @param range its words, without a verb that stands apart from the others
     */
    record Found(FrameRule rule, int anchor, Range range) {}

    /** Phrases whose verb stands behind their other words ("that it to its plan holds") or before the subject ("today holds it to"). */
    static List<Found> parted(Scene scene, FrameBook book) {
        List<Found> found = new ArrayList<>();
        for (int verb = 0; verb < scene.tree().size(); verb++) {
            if (Sequences.moves(scene.tree().word(verb))) {
                String form = scene.lower().get(verb);
                String particle = scene.particles().get(verb);
                add(scene, verb, book.phrasesWith(form), found);
                if (!particle.isEmpty()) {
                    add(scene, verb, book.phrasesWith(form.substring(particle.length())), found);
                }
            }
        }
        return found;
    }

    private static void add(Scene scene, int verb, List<FrameBook.Wording> wordings, List<Found> found) {
        for (FrameBook.Wording wording : wordings) {
            for (List<String> rest : Sequences.rests(scene, verb, wording.words())) {
                Range range = rest.isEmpty() ? new Range(verb, verb) : rangeOf(scene, verb, wording.words(), rest);
                if (range != null
                        && !isPreposition(scene, range)
                        && found.stream()
                                .noneMatch(f ->
                                        f.rule() == wording.rule() && f.range().overlaps(range))) {
                    int top = highest(scene, range.first(), range.length());
                    found.add(new Found(wording.rule(), depth(scene, verb) < depth(scene, top) ? verb : top, range));
                }
            }
        }
    }

    /** A bare preposition, of which there is one in most clauses, makes no phrase with a verb that stands apart. */
    private static boolean isPreposition(Scene scene, Range range) {
        return range.length() == 1 && scene.tree().word(range.first()).upos().equals("ADP");
    }

    /** Where these words stand next to each other before a verb of their clause or right behind the subject that follows it. */
    private static Range rangeOf(Scene scene, int verb, List<String> wording, List<String> rest) {
        List<Integer> words = scene.clauses().wide(scene.clauses().of(verb));
        List<Integer> before = Sequences.before(scene, words, verb, rest);
        for (int at = before.size() - rest.size(); at >= 0; at--) {
            if (standAt(scene, before, at, rest)) {
                return new Range(before.get(at), before.get(at) + rest.size() - 1);
            }
        }
        int next = Sequences.behindSubject(scene, verb);
        boolean there = next >= 0
                && next + rest.size() <= scene.lower().size()
                && scene.lower().subList(next, next + rest.size()).equals(rest);
        return there && wording.getFirst().equals(scene.lower().get(verb))
                ? new Range(next, next + rest.size() - 1)
                : null;
    }

    private static boolean standAt(Scene scene, List<Integer> words, int at, List<String> wanted) {
        return at + wanted.size() <= words.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(n -> words.get(at + n) == words.get(at) + n
                                && scene.lower().get(words.get(at + n)).equals(wanted.get(n)));
    }

    /** The word of a phrase that stands highest in the tree. */
    static int highest(Scene scene, int first, int length) {
        int highest = first;
        for (int i = first + 1; i < first + length; i++) {
            if (depth(scene, i) < depth(scene, highest)) {
                highest = i;
            }
        }
        return highest;
    }

    private static int depth(Scene scene, int word) {
        int depth = 0;
        for (int at = word;
                at >= 0 && depth <= scene.tree().size();
                at = scene.tree().word(at).head()) {
            depth++;
        }
        return depth;
    }
}
