package org.bestand.reading.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.reading.claim.Question.Option;
import org.bestand.reading.claim.Question.Slot;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.pack.Table;

/**
 * A judge that was learnt from coded reports: small decision trees over the features of an option, whose values are added up. The option
 * with the highest sum is taken, of equal ones the first.
 */
public final class Trees implements Judge {
    private static final String LEAF = "=";
    private static final float PARTS = 10_000;

    private final Map<Slot, List<Tree>> bySlot;
    private final Map<String, Integer> features = new HashMap<>();

    /**
     * A tree laid out in one array, two places a node, since the walk through many trees is a walk through memory: a branch has its feature
     * and where the way without it goes on, a leaf -1 and the bits of its value.
     */
    private record Tree(int[] nodes) {
        /** The branch of a feature that is there stands right behind it. */
        float of(boolean[] there) {
            int at = 0;
            for (int feature = nodes[0]; feature >= 0; feature = nodes[at]) {
                at = there[feature] ? at + 2 : nodes[at + 1];
            }
            return Float.intBitsToFloat(nodes[at + 1]);
        }
    }

    private Trees(Map<Slot, List<Tree>> bySlot) {
        this.bySlot = bySlot;
    }

    /** Without trees every question is answered as the rules by themselves would. */
    public static Trees none() {
        return new Trees(new EnumMap<>(Slot.class));
    }

    /**
     * Reads the table {@code slot, tree}. A tree is written from its root: a feature, then the tree for options that have it, then that for
     * options that have it not; a leaf is {@code =} with its value in ten-thousandths, a whole number. Words are parted by blanks.
     *
     * @throws org.bestand.reading.pack.PackException where a slot is unknown or a tree is not whole
     */
    public static Trees of(Table table) {
        Trees trees = none();
        for (Table.Row row : table.rows()) {
            try {
                trees.add(Slot.valueOf(row.get("slot")), Cut.at(' ', row.get("tree")));
            } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
                throw row.wrong("needs a slot and a whole tree: " + e.getMessage());
            }
        }
        return trees;
    }

    /** A judge of trees as {@link #of} reads them, by slot. */
    public static Trees of(Map<Slot, List<List<String>>> bySlot) {
        Trees trees = none();
        bySlot.forEach((slot, own) -> own.forEach(tree -> trees.add(slot, tree)));
        return trees;
    }

    private void add(Slot slot, List<String> words) {
        int size = words.size();
        int[] nodes = new int[2 * size];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            String word = words.get(i);
            if (word.startsWith(LEAF)) {
                nodes[2 * i] = -1;
                nodes[2 * i + 1] = Float.floatToIntBits(Integer.parseInt(word, 1, word.length(), 10) / PARTS);
                if (i + 1 < size) {
                    nodes[open.pop()] = 2 * (i + 1);
                }
            } else {
                nodes[2 * i] = features.computeIfAbsent(word, w -> features.size());
                open.push(2 * i + 1);
            }
        }
        if (!open.isEmpty() || size == 0) {
            throw new IllegalArgumentException("a branch is missing");
        }
        bySlot.computeIfAbsent(slot, s -> new ArrayList<>()).add(new Tree(nodes));
    }

    @Override
    public boolean decides(Slot slot) {
        return bySlot.containsKey(slot);
    }

    private void note(List<String> names, boolean[] there) {
        for (String name : names) {
            Integer known = features.get(name);
            if (known != null) {
                there[known] = true;
            }
        }
    }

    @Override
    public int choose(Question question) {
        List<Tree> trees = bySlot.getOrDefault(question.slot(), List.of());
        List<Option> options = question.options();
        if (trees.isEmpty() || options.size() == 1) {
            return 0;
        }
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        List<String> shared = null;
        boolean[] common = null;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).shared() != shared) {
                shared = options.get(i).shared();
                common = new boolean[features.size()];
                note(shared, common);
            }
            boolean[] there = common.clone();
            note(options.get(i).own(), there);
            float sum = 0;
            for (Tree tree : trees) {
                sum += tree.of(there);
            }
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }
}
