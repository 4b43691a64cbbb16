package org.bestand.training.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts of about equal size; reports of one happening stand in one part, so that nothing learnt from the one tells of the other. */
final class Folds {
    private Folds() {}

    /** The part of each report, by its id. */
    static Map<String, Integer> of(List<Labelled> reports, int parts) {
        List<Set<Labelled>> together = new ArrayList<>();
        for (Labelled report : reports) {
            Set<Labelled> mine = new HashSet<>(Set.of(report));
            together.removeIf(others -> {
                boolean shared = others.stream().anyMatch(other -> share(report, other));
                if (shared) {
                    mine.addAll(others);
                }
                return shared;
            });
            together.add(mine);
        }
        together.sort(Comparator.comparing((Set<Labelled> set) -> -set.size()).thenComparing(Folds::least));
        int[] sizes = new int[parts];
        Map<String, Integer> part = new HashMap<>();
        for (Set<Labelled> set : together) {
            int smallest = 0;
            for (int i = 1; i < parts; i++) {
                smallest = sizes[i] < sizes[smallest] ? i : smallest;
            }
            sizes[smallest] += set.size();
            for (Labelled report : set) {
                part.put(report.report().id(), smallest);
            }
        }
        return part;
    }

    private static String least(Set<Labelled> set) {
        return set.stream()
                .map(l -> l.report().id())
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static boolean share(Labelled a, Labelled b) {
        return a.happenings().values().stream().anyMatch(b.happenings()::containsValue);
    }
}
