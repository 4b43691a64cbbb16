package org.bestand.exchange.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.exchange.scoring.Pairs.Pair;

/**
 * Krippendorff's alpha for two coders and nominal values: 1 is agreement throughout, 0 what chance would give (Krippendorff, Content
 * Analysis, chapter 12).
 */
public final class Alpha {
    private Alpha() {}

    /** Values that two coders gave to one unit. */
    private record Unit(Object one, Object two) {}

    /** Agreement on what a slot holds, over the claims that both coders have; empty where no value ever differs. */
    public static OptionalDouble of(Slot slot, List<CodedReport> reports) {
        List<Unit> units = new ArrayList<>();
        for (CodedReport report : reports) {
            for (Pair pair : Pairs.of(report.gold(), report.other())) {
                units.add(new Unit(
                        value(report.gold().get(pair.gold()), slot),
                        value(report.other().get(pair.other()), slot)));
            }
        }
        return of(units);
    }

    private static Object value(Coded claim, Slot slot) {
        Object value = claim.slot(slot);
        return value == null ? "" : value;
    }

    /**
     * Agreement on what sentences claim: a unit is a sentence that either coder quotes with a kind that either finds in its report, its
     * value how many claims of the kind a coder found there.
     */
    public static OptionalDouble ofClaims(List<CodedReport> reports) {
        List<Unit> units = new ArrayList<>();
        for (CodedReport report : reports) {
            Set<String> kinds = new HashSet<>();
            Set<List<Integer>> sentences = new HashSet<>();
            for (List<Coded> coding : List.of(report.gold(), report.other())) {
                coding.forEach(c -> {
                    kinds.add(c.kind());
                    sentences.add(List.of(c.start(), c.end()));
                });
            }
            for (List<Integer> sentence : sentences) {
                kinds.forEach(k ->
                        units.add(new Unit(count(report.gold(), sentence, k), count(report.other(), sentence, k))));
            }
        }
        return of(units);
    }

    private static long count(List<Coded> coding, List<Integer> sentence, String kind) {
        return coding.stream()
                .filter(c -> c.kind().equals(kind) && c.start() == sentence.get(0) && c.end() == sentence.get(1))
                .count();
    }

    private static OptionalDouble of(List<Unit> units) {
        Map<Object, Integer> times = new HashMap<>();
        long differing = 0;
        for (Unit unit : units) {
            times.merge(unit.one, 1, Integer::sum);
            times.merge(unit.two, 1, Integer::sum);
            differing += unit.one.equals(unit.two) ? 0 : 1;
        }
        double all = 2.0 * units.size();
        double same = times.values().stream().mapToDouble(n -> n * (n - 1.0)).sum();
        double expected = 1 - same / (all * (all - 1));
        return units.isEmpty() || expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - differing / (double) units.size() / expected);
    }
}
