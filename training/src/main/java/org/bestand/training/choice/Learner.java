package org.bestand.training.choice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.bestand.reading.claim.Question.Slot;

/**
 * Learns trees by which the right option of each lesson is likely: a conditional logit over the options of a question whose scores are
 * boosted trees (Friedman 2001), each grown by the second-order gain of Chen and Guestrin (2016) on a part of the lessons and features that a
 * fixed seed draws.
 *
 * @param rounds how many trees
 * @param depth how deep
 * @param rate how much each counts
 * @param pull towards zero of a leaf's value
 * @param rarest fewest lessons in which a feature must stand
 */
record Learner(int rounds, int depth, double rate, double pull, int rarest) {
    /** What the judge decides no worse than the rules on reports that it did not learn from; the rest stays with the rules. */
    private static final Set<Slot> DECIDED = EnumSet.of(Slot.AGENTS, Slot.TARGETS, Slot.PLACES);

    /** How much likelier another reading of the doers or sufferers must be than that of the rules, in log odds; chosen on unseen reports. */
    private static final double RESPECT = 0.5;

    /** Of which a leaf's value counts whole ones. */
    private static final int PARTS = 10_000;

    private static final int SEED = 7;
    private static final double LESSONS = 0.7;
    private static final double FEATURES = 0.5;

    static Learner usual() {
        return new Learner(150, 6, 0.05, 3, 5);
    }

    /** The trees of each slot, in the form that the pack's table has. */
    Map<Slot, List<List<String>>> learn(List<Lesson> lessons) {
        Map<Slot, List<Lesson>> bySlot = new EnumMap<>(Slot.class);
        lessons.forEach(
                l -> bySlot.computeIfAbsent(l.slot(), s -> new ArrayList<>()).add(l));
        Map<Slot, List<List<String>>> trees = new EnumMap<>(Slot.class);
        DECIDED.forEach(slot -> trees.put(slot, slot(bySlot.getOrDefault(slot, List.of()))));
        for (Slot parties : List.of(Slot.AGENTS, Slot.TARGETS)) {
            trees.get(parties).add(List.of("rules", leaf(RESPECT), leaf(0)));
        }
        return trees;
    }

    /** A leaf as the pack's table has it. */
    static String leaf(double value) {
        return "=" + Math.round(value * PARTS);
    }

    private List<List<String>> slot(List<Lesson> lessons) {
        List<String> names = names(lessons);
        Rows rows = Rows.of(lessons, names);
        Random random = new Random(SEED);
        double[] scores = new double[rows.size()];
        List<List<String>> trees = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int[] drawn = rows.weigh(scores, random, LESSONS);
            BitSet columns = new BitSet();
            for (int i = 0; i < names.size(); i++) {
                columns.set(i, random.nextDouble() < FEATURES);
            }
            Growth growth = new Growth(rows, columns, depth, pull, rate);
            Growth.Node root = growth.grow(drawn);
            for (int i = 0; i < rows.size(); i++) {
                scores[i] += root.of(rows.bits(i));
            }
            List<String> words = new ArrayList<>();
            root.write(names, words);
            trees.add(words);
        }
        return trees;
    }

    private List<String> names(List<Lesson> lessons) {
        Map<String, Integer> seen = new HashMap<>();
        for (Lesson lesson : lessons) {
            lesson.options().stream().flatMap(List::stream).distinct().forEach(f -> seen.merge(f, 1, Integer::sum));
        }
        return new TreeMap<>(seen)
                .entrySet().stream()
                        .filter(e -> e.getValue() >= rarest)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
