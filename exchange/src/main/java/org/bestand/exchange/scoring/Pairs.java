package org.bestand.exchange.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which claims of two codings of one report are the same: of one kind, on one sentence, those that agree most first. */
public final class Pairs {
    private static final double SAME_SENTENCE = 0.5;

    private Pairs() {}

    /**
     * A claim of the one coding and a claim of the other.
     *
     * @param gold place in the first coding
     * @param other place in the second
     */
    public record Pair(int gold, int other) {}

    private record Option(int agreeing, int gold, int other) {}

    /** The pairs, each claim in one at most. */
    public static List<Pair> of(List<Coded> gold, List<Coded> others) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                Coded a = gold.get(i);
                Coded b = others.get(j);
                if (a.kind().equals(b.kind()) && a.overlap(b) >= SAME_SENTENCE) {
                    options.add(new Option(
                            Coded.Slot.values().length - a.differences(b).size(), i, j));
                }
            }
        }
        options.sort(Comparator.comparing((Option o) -> -o.agreeing)
                .thenComparing(Option::gold)
                .thenComparing(Option::other));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedOthers = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Option option : options) {
            if (!usedGold.contains(option.gold) && !usedOthers.contains(option.other)) {
                usedGold.add(option.gold);
                usedOthers.add(option.other);
                pairs.add(new Pair(option.gold, option.other));
            }
        }
        return pairs;
    }
}
