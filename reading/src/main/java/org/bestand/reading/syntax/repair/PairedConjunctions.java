package org.bestand.reading.syntax.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** Two nouns between the halves of a paired conjunction are coordinate. */
final class PairedConjunctions implements Repair {
    private static final int FARTHEST = 15;

    private record Pair(List<String> first, String relation, List<String> second) {}

    private final List<Pair> pairs = new ArrayList<>();

    /** Table of columns {@code first}, {@code relation} (of the first half to the first noun) and {@code second}. */
    PairedConjunctions(Table table) {
        for (Table.Row row : table.rows()) {
            pairs.add(new Pair(split(row.get("first")), row.get("relation"), split(row.get("second"))));
        }
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.split(" "));
    }

    @Override
    public void mend(Draft tree) {
        for (Pair pair : pairs) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.reads(i, pair.first())) {
                    second(tree, pair, i);
                }
            }
        }
    }

    private static void second(Draft tree, Pair pair, int first) {
        int from = first + pair.first().size();
        for (int j = from + 1; j < Math.min(tree.size() - pair.second().size(), from + FARTHEST); j++) {
            if (tree.reads(j, pair.second())) {
                join(tree, pair, first, j);
                return;
            }
        }
    }

    private static void join(Draft tree, Pair pair, int first, int second) {
        int one = top(tree, first + pair.first().size(), second);
        int from = second + pair.second().size();
        int two = top(tree, from, tree.size());
        if (!tree.word(one).isNominal() || !tree.word(two).isNominal()) {
            return;
        }
        if (tree.stands(two, one)) {
            if (tree.word(one).head() != two) {
                return;
            }
            tree.replace(two, one, "conj");
        } else {
            tree.hang(two, one, "conj");
        }
        half(tree, first, pair.first().size(), one, pair.relation());
        tree.hang(second, two, "cc");
        for (int i = second + 1; i < from; i++) {
            tree.hang(i, two, "advmod");
        }
    }

    private static void half(Draft tree, int first, int length, int noun, String relation) {
        tree.hang(first, noun, relation);
        for (int i = first + 1; i < first + length; i++) {
            tree.hang(i, first, "fixed");
        }
    }

    /**
     * From the word at {@code from} up the tree, within the stretch and no farther than the first noun whose head is
     * none.
     */
    private static int top(Draft tree, int from, int to) {
        int at = from;
        for (int steps = 0; steps < tree.size(); steps++) {
            Word word = tree.word(at);
            boolean goesOn = word.head() >= from && word.head() < to;
            if (!goesOn || word.isNominal() && !tree.word(word.head()).isNominal()) {
                return at;
            }
            at = word.head();
        }
        return at;
    }
}
