package org.bestand.desk.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The values of one facet as numbers, and which of them each incident has. */
final class Values {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] ofRow;

    private Values(Facet facet, List<Row> rows) {
        this.ofRow = facet.numbers(rows, this::number);
    }

    static Values of(Facet facet, List<Row> rows) {
        return new Values(facet, rows);
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> {
            words.add(w);
            return words.size() - 1;
        });
    }

    int size() {
        return words.size();
    }

    /** Whether an incident has one of the values, or all of them. */
    Predicate<Integer> test(Set<String> wanted, boolean all) {
        int[] known = wanted.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
        if (known.length == 0 || all && known.length < wanted.size()) {
            return place -> false;
        }
        return place -> {
            int met = 0;
            for (int own : ofRow[place]) {
                for (int one : known) {
                    met += own == one ? 1 : 0;
                }
            }
            return all ? met == known.length : met > 0;
        };
    }

    void count(int place, int[] counts) {
        for (int own : ofRow[place]) {
            counts[own]++;
        }
    }

    /** Those that occur, the most frequent first. */
    List<Found.Counted> counted(int[] counts) {
        List<Found.Counted> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                all.add(new Found.Counted(words.get(i), counts[i]));
            }
        }
        all.sort(Comparator.comparingInt(Found.Counted::incidents).reversed().thenComparing(Found.Counted::value));
        return all;
    }
}
